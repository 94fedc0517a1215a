/// The kernel for every machine of the kind: SSE2 on x86, NEON on Arm.
public func walkTileNarrow(
  _ walk: Walk, first: UInt32, count: Int, width: Int,
  _ travellers: UnsafeMutablePointer<Travellers>, incomes: UnsafePointer<Float>?,
  buckets: UnsafeMutablePointer<UInt32>
) {
  walkTile(
    walk, first: first, count: count, width: width, travellers, incomes: incomes, buckets: buckets)
}

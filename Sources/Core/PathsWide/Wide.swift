public import Paths

/// The kernel as `Paths` has it, compiled for AVX2 and FMA: this target's flags are in Package.swift.
/// Everything it calls is inlined into it, so nothing of it can be taken for a narrow one.
public func walkTileWide(
  _ walk: Walk, first: UInt32, count: Int, width: Int,
  _ travellers: UnsafeMutablePointer<Travellers>, incomes: UnsafePointer<Float>?,
  buckets: UnsafeMutablePointer<UInt32>
) {
  walkTile(
    walk, first: first, count: count, width: width, travellers, incomes: incomes, buckets: buckets)
}

import Lanes
public import Paths
import PathsWide

/// Who does the work: core has no threads of its own, so the edge that has them lends them.
public struct Workers: Sendable {
  public let count: Int
  /// Runs the pieces 0 ..< n, at the same time where it can, and returns when all are done.
  public let perform: @Sendable (_ pieces: Int, _ piece: @Sendable (Int) -> Void) -> Void

  public init(
    count: Int, perform: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void
  ) {
    self.count = max(1, count)
    self.perform = perform
  }

  /// The caller's own thread.
  public static let one = Workers(count: 1) { pieces, piece in
    for number in 0..<pieces { piece(number) }
  }
}

/// Which build of the kernel walks.
public enum KernelBuild: String, Sendable, CaseIterable {
  /// What every machine of the kind has: SSE2, or NEON.
  case narrow
  /// AVX2 and FMA.
  case wide

  /// The fastest that this machine has.
  public static let best: KernelBuild = lanes_has_wide() != 0 ? .wide : .narrow
}

extension Course {
  /// Paths in a tile: their state and a month's histogram stay in the nearest cache.
  static let tileWidth = 128
  /// What all workers' histograms together may take.
  static let bytesAtMost = 32 << 20

  /// Walks paths and counts what became of them: the same counts on any number of workers.
  ///
  /// - Parameters:
  ///   - paths: which paths, by number; up to 2³² − 1.
  ///   - incomes: incomes from work drawn elsewhere; `nil` draws them here, as `work` says.
  ///   - watch: told how many more paths have been walked, from any worker; `false` stops all.
  /// - Returns: `nil` where it was stopped.
  public func walk(
    _ paths: Range<Int>, workers: Workers = .one, build: KernelBuild = .best,
    incomes: Incomes? = nil, watch: (@Sendable (_ morePaths: Int) -> Bool)? = nil
  ) -> Tally? {
    precondition(paths.lowerBound >= 0 && paths.upperBound <= Int(UInt32.max), "paths have 32 bits")
    precondition(build == .narrow || KernelBuild.best == .wide, "this machine has no AVX2")
    guard !months.isEmpty, !paths.isEmpty else { return Tally(months: months.count) }
    let tiles = (paths.count + Course.tileWidth - 1) / Course.tileWidth
    let bytes = months.count * Buckets.count * 4
    let pieces = max(1, min(workers.count, tiles, Course.bytesAtMost / bytes))
    // Each piece writes its own place alone, before all are read.
    nonisolated(unsafe) let tallies = UnsafeMutablePointer<Tally?>.allocate(capacity: pieces)
    tallies.initialize(repeating: nil, count: pieces)
    defer {
      tallies.deinitialize(count: pieces)
      tallies.deallocate()
    }
    workers.perform(pieces) { piece in
      // Neighbouring tiles go to one worker, so that incomes from elsewhere may be kept between.
      let share = tiles * piece / pieces..<tiles * (piece + 1) / pieces
      tallies[piece] = walk(tiles: share, of: paths, build, incomes, watch)
    }
    guard var sum = tallies[0] else { return nil }
    for piece in 1..<max(1, pieces) {
      guard let more = tallies[piece] else { return nil }
      sum.add(more)
    }
    return sum
  }

  private func walk(
    tiles: Range<Int>, of paths: Range<Int>, _ build: KernelBuild, _ incomes: Incomes?,
    _ watch: (@Sendable (Int) -> Bool)?
  ) -> Tally? {
    let width = Course.tileWidth
    var tally = Tally(months: months.count)
    let travellers = UnsafeMutablePointer<Travellers>.allocate(capacity: width / 8)
    let drawn = incomes.map { _ in
      UnsafeMutablePointer<Float>.allocate(capacity: months.count * width)
    }
    defer {
      travellers.deallocate()
      drawn?.deallocate()
    }
    let isDone = months.withUnsafeBufferPointer { rows -> Bool in
      table.rows.withUnsafeBufferPointer { table -> Bool in
        guard let rows = rows.baseAddress, let table = table.baseAddress else { return true }
        let walk = Walk(self, rows: rows, table: table, hasIncomes: incomes != nil)
        for tile in tiles {
          let first = paths.lowerBound + tile * width
          let count = min(width, paths.upperBound - first)
          if let incomes, let drawn {
            drawn.initialize(repeating: 0, count: months.count * width)
            incomes(first, width, drawn)
          }
          _ = tally.withBuckets { buckets in
            let run = build == .wide ? walkTileWide : walkTileNarrow
            run(walk, UInt32(first), count, width, travellers, drawn.map { .init($0) }, buckets)
          }
          tally.arrive(travellers, count: count)
          if let watch, !watch(count) { return false }
        }
        return true
      }
    }
    return isDone ? tally : nil
  }
}

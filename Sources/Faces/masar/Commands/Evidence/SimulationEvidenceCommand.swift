import ArgumentParser
import Foundation
import Freedom
import Paths
import Speech
import Statements
import Synchronization

struct SimulationEvidenceCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulation", help: WithdrawalHelp.simulation)

  @Option(help: .said(WithdrawalHelp.paths, "NUMBER"))
  var paths = 10_000

  @Option(help: .said(WithdrawalHelp.months, "NUMBER"))
  var months = 600

  @Option(help: .said(WithdrawalHelp.seed, "NUMBER"))
  var seed: UInt64 = 1

  @Option(help: .said(WithdrawalHelp.threads, "NUMBER"))
  var threads: Int?

  @Option(help: .said(WithdrawalHelp.kernel, "BUILD"))
  var kernel: String?

  @Option(help: .said(WithdrawalHelp.monthly, "FILE"))
  var returns: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard 1...1_200 ~= months else {
      throw ValidationError(said: UsageWords.limits("--months", 1, 1_200))
    }
    guard 1...Int(UInt32.max) ~= paths else {
      throw ValidationError(said: UsageWords.limits("--paths", 1, Int(UInt32.max)))
    }
    guard 1...1_024 ~= threads ?? 1 else {
      throw ValidationError(said: UsageWords.limits("--threads", 1, 1_024))
    }
    let known = KernelBuild.allCases.filter { $0 == .narrow || KernelBuild.best == .wide }
      .map(\.rawValue)
    if let kernel, !known.contains(kernel) {
      throw ValidationError(said: UsageWords.oneOf("--kernel", kernel, known: known))
    }
  }

  func run(_ session: Session) throws {
    var table = Table.sampleHistory
    if let returns {
      guard let read = Table.sample(try Files.statement(returns).allBytes(), meanBlock: 60) else {
        throw Failure.Said(Failure.badData, WithdrawalWords.notMonthlyReturns(returns))
      }
      table = read
    }
    let course = Course.sample(months: months, table: table, seed: seed)
    let build = kernel.flatMap { KernelBuild(rawValue: $0) } ?? .best
    let workers = Workers.threads(threads)
    let voice = session.voice(nil)
    let progress = Progress(voice)
    let total = paths
    let done = Mutex(0)
    let (wall, cpu) = (Self.clock(CLOCK_MONOTONIC), Self.clock(CLOCK_PROCESS_CPUTIME_ID))
    let tally = course.walk(
      0..<total, workers: workers, build: build,
      watch: { more in
        let walked = done.withLock { done in
          done += more
          return done
        }
        progress.show("", done: walked, of: total)
        return true
      })
    progress.end()
    guard let tally else { return }
    let seconds = Self.clock(CLOCK_MONOTONIC) - wall
    let cpuSeconds = Self.clock(CLOCK_PROCESS_CPUTIME_ID) - cpu
    let ends = tally.ends
    guard common.json else {
      Terminal.print(
        voice.wrapped(
          WithdrawalWords.walked(
            paths: paths, months: months, milliseconds: Int((cpuSeconds * 1_000).rounded()),
            free: Double(ends.free) / Double(paths))
        ).joined(separator: "\n"))
      return
    }
    let wealth = [0.1, 0.5, 0.9].map { "\(tally.wealth(month: months - 1, quantile: $0))" }
    Terminal.write(
      "{\"paths\":\(paths),\"months\":\(months),\"kernel\":\"\(build.rawValue)\""
        + ",\"threads\":\(workers.count),\"free\":\(ends.free),\"ruined\":\(ends.ruined)"
        + ",\"lasted\":\(ends.lasted),\"buckets\":\(tally.lastPlaces)"
        + ",\"wealth\":[\(wealth.joined(separator: ","))]"
        + ",\"digest\":\"\(String(tally.digest, radix: 16))\""
        + ",\"seconds\":\(seconds),\"cpuSeconds\":\(cpuSeconds)}\n")
  }

  private static func clock(_ id: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(id, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

extension Workers {
  /// This machine's threads; core has none of its own.
  static func threads(_ count: Int? = nil) -> Workers {
    let count = count ?? ProcessInfo.processInfo.activeProcessorCount
    guard count > 1 else { return .one }
    return Workers(count: count) { pieces, piece in
      DispatchQueue.concurrentPerform(iterations: pieces, execute: piece)
    }
  }
}

import Foundation

// A process of its own around a book, for tests that kill it, starve it or race it, and for timing.
// `StoreProbe WORK PATH [NUMBER…]`; prints one line, leaves with 0, or 1 and the refusal.

let arguments = CommandLine.arguments
guard arguments.count >= 3, let work = Work(rawValue: arguments[1]) else {
  print("usage: StoreProbe \(Work.allCases.map(\.rawValue).joined(separator: "|")) PATH [NUMBER…]")
  exit(2)
}
do {
  try work.run(arguments[2], arguments.dropFirst(3).compactMap { Int($0) })
} catch {
  print("refused \(error)")
  exit(1)
}

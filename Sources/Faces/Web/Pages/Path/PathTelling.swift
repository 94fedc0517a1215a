import Bookkeeping
import Freedom
import Speech
import Telling

/// The stage and the road in words.
struct PathTelling {
  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  func stands(_ path: Freedom.Path) -> String {
    path.sentences.map(voice.say).joined(separator: " ")
  }

  /// Every stage, in order: those behind, the one where one stands, those ahead.
  func road(_ report: PathReport) -> [PathPage.Stop] {
    let path = report.path
    return Stage.allCases.map { stage in
      let isHere = stage == path.stage
      let criterion = path.criteria.first { $0.stage == stage }
      let note =
        isHere
        ? voice.say(PathPageWords.here)
        : stage < path.stage ? "" : criterion.flatMap(gap).map { voice.say($0) } ?? ""
      return PathPage.Stop(
        name: voice.say(PathWords.name(stage)), note: note,
        style: isHere ? "here" : stage < path.stage ? "done" : "ahead", isHere: isHere)
    }
  }

  private func gap(_ criterion: Freedom.Path.Criterion) -> Message? {
    guard criterion.gap > 0 else { return nil }
    switch criterion.stage {
    case .halfOfCosts, .free:
      return PathPageWords.stillNeeds(PathPageWords.percent(criterion.gap))
    default:
      return PathPageWords.stillNeeds(PathPageWords.months(Int(criterion.gap.rounded(.up))))
    }
  }
}

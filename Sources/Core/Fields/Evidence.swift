/// One thing that was read about fields of work: when, how well founded, and where.
public struct Evidence: Hashable, Sendable {
  /// A stable name: `profiles-2021`. What the record says stands in `Speech` under it.
  public let id: String
  public let year: Int
  /// The worst grade among its sources.
  public let grade: Grade
  public let sources: [Source]
  /// The fields it speaks of; what is known of marketplaces speaks of many.
  public let fields: [FieldID]

  public enum Grade: String, Hashable, Sendable, CaseIterable, Comparable {
    /// A survey with a stated sample, official statistics, or peer-reviewed.
    case survey = "A"
    /// A platform's or provider's own figures.
    case provider = "B"
    /// Press, or a blog.
    case press = "C"
    /// Judgement or memory, unverified.
    case judgement = "D"

    public static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
  }

  public static let all: [Evidence] = TableLines(EvidenceTable.text, columns: 5).map { line in
    Evidence(
      id: line[0], year: Int(line.number(1)), grade: line.value(2, Grade.init(rawValue:)),
      sources: line[3].split(separator: " ").map { id in
        guard let source = Source.named(id) else {
          preconditionFailure("evidence names a source that the table has: \(id)")
        }
        return source
      },
      fields: line[4].split(separator: " ").map { FieldID(rawValue: String($0)) })
  }
}

/// Where a figure was read.
public struct Source: Hashable, Sendable {
  /// `S01`, `S41a`.
  public let id: String
  public let year: Int?
  public let grade: Evidence.Grade
  /// A web address; `nil` for judgement.
  public let address: String?
  public let title: String

  public static let all: [Source] = TableLines(SourceTable.text, columns: 5).map { line in
    Source(
      id: line[0], year: line.numberIfKnown(1).map { Int($0) },
      grade: line.value(2, Evidence.Grade.init(rawValue:)),
      address: line[3] == "-" ? nil : line[3], title: line[4])
  }

  public static func named(_ id: some StringProtocol) -> Source? { byID[String(id)] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}

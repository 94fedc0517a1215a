import Ledger
import Money
public import Statements

extension KeptMapping {
  public var json: JSON {
    .object([
      "number": .number(Int64(number)),
      "name": mapping.name.isEmpty ? nil : .string(mapping.name),
      "account": account.map { .string($0.description) },
      "header": .strings(mapping.header),
      "columns": mapping.columnsJSON,
      "text": .string(mapping.text),
    ])
  }
}

extension Mapping {
  /// `[{"column": 1, "holds": "date"}, …]`
  fileprivate var columnsJSON: JSON {
    .array(
      columns.sorted { $0.key < $1.key }.map { column, meaning in
        .object([
          "column": .number(Int64(column + 1)),
          "header": header.indices.contains(column) ? .string(header[column]) : nil,
          "holds": .string(meaning.rawValue),
        ])
      })
  }
}

/// A trial as `masar mapping test` shows it.
extension MappingTrial {
  /// `format`: the format by which the file is known, where it needs no layout.
  public func json(_ format: FormatID?) -> JSON {
    .object([
      "format": format.map { .string($0.rawValue) },
      "columns": mapping.columnsJSON,
      "doubts": .strings(proposal.doubts.map(\.code)),
      "asks": refusal.map { .string($0.code) },
      "readings": .array(
        previews.map { preview in
          .object([
            "answers": .strings(preview.answers.map(\.flag)),
            "rows": .number(Int64(preview.count)),
            "rejected": .number(Int64(preview.rejected)),
            "issues": .array(preview.rejections.map(\.json)),
            "remarks": .strings(preview.remarks.map(\.reason.rawValue)),
            "first": .array(preview.rows.map(\.json)),
          ])
        }),
      "text": .string(mapping.text),
    ])
  }
}

extension MappingTrial.Answer {
  /// What to type: `--date-order dmy`.
  public var flag: String {
    switch self {
    case .dateOrder(let order): "--date-order \(order.rawValue)"
    case .decimal(let mark): "--decimal \(mark.rawValue)"
    }
  }
}

extension Proposal.Doubt {
  var code: String {
    switch self {
    case .noDate: "noDate"
    case .noMoney: "noMoney"
    case .severalAmounts: "severalAmounts"
    case .debitOrCredit: "debitOrCredit"
    case .codedDirection: "codedDirection"
    case .tradesWithoutCash: "tradesWithoutCash"
    case .metrics: "metrics"
    }
  }
}

public import Statistics

/// `masar evidence`: what Masar computes from a table that anybody brings.
public enum SeriesWords {
  public static let centre = Message(ar: "المتوقع", en: "Expected")

  /// The ends of an interval that holds with these odds.
  public static func from(_ odds: Double) -> Message {
    Message(ar: "من (\(percent: odds))", en: "From (\(percent: odds))")
  }

  public static func to(_ odds: Double) -> Message {
    Message(ar: "إلى (\(percent: odds))", en: "To (\(percent: odds))")
  }

  public static func notSeries(_ file: String) -> Message {
    Message(
      ar: """
        \(file) ليس جدول سلاسل: يجب أن يحمل سطره الأول الأعمدة \(code: "id") و\(code: "h") \
        و\(code: "values").
        """,
      en: """
        \(file) is no table of series: its first line must name the columns \(code: "id"), \
        \(code: "h") and \(code: "values").
        """)
  }

  /// What a forecast stands on.
  public static func basis(_ basis: Forecast.Basis) -> Message {
    let months = Message(
      ar: "من \(basis.months, .month, .afterPreposition)",
      en: "From \(basis.months, .month)")
    switch basis.method {
    case .intermittent:
      return Message(
        ar: """
          \(months)، منها بلا شيء: \(basis.emptyMonths). يُقدَّر احتمال الشهر الفارغ وحده، ومقدار \
          غيره وحده.
          """,
        en: """
          \(months), empty among them: \(basis.emptyMonths). The chance of an empty month and the \
          size of another are estimated apart.
          """)
    case .weighedInLogarithms, .weighedInLevels:
      return basis.isSeasonal
        ? Message(
          ar: "\(months)، مع أثر مواسم السنة، بجمع عدة طرائق.",
          en: "\(months), with the seasons of the year, by several methods.")
        : Message(
          ar: "\(months)، دون أثر لمواسم السنة، بجمع عدة طرائق.",
          en: "\(months), without seasons of the year, by several methods.")
    }
  }

  public static func issue(_ issue: SeriesIssue) -> Message {
    let what: Message
    switch issue.reason {
    case .missingCells:
      what = Message(ar: "تنقصه خانات", en: "cells are missing")
    case .notAHorizon(let text):
      what = Message(
        ar: "«\(text)» ليس عدد أشهر بين \(1) و\(SeriesTable.aheadAtMost)",
        en: "‘\(text)’ is no number of months from \(1) to \(SeriesTable.aheadAtMost)")
    case .notANumber(let text):
      what = Message(ar: "«\(text)» ليس رقمًا", en: "‘\(text)’ is not a number")
    case .noValues:
      what = Message(ar: "لا قيم فيه", en: "it has no values")
    }
    return Message(
      ar: "تُرك السطر \(issue.line): \(what).", en: "Line \(issue.line) is left out: \(what).")
  }
}

import Documents
import Foundation
import Money
import Statements
import Testing

/// PDFs are read by a program beside Masar; without it they are refused with a sentence.
@Suite struct PDFTests {
  /// A page of lines in a font of one width, as text or as nothing.
  private func pdf(_ lines: [String], trailer: String = "") -> [UInt8] {
    let text = lines.enumerated().map { "1 0 0 1 30 \(800 - 12 * $0.offset) Tm (\($0.element)) Tj" }
    let stream = "BT /F1 9 Tf " + text.joined(separator: "\n") + " ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 842] /Contents 4 0 R "
        + "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 6\n0000000000 65535 f \n"
    for place in places {
      file += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
    }
    file += "trailer << /Size 6 /Root 1 0 R \(trailer) >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(file.utf8)
  }

  private func found(_ bytes: [UInt8]) -> [String] {
    var told: [String] = []
    Documents.each(in: StatementFile(name: "a.pdf", bytes: bytes)) { found in
      switch found {
      case .refused(_, .unopened(let why)): told.append(why.rawValue)
      case .refused(_, let refusal): told.append("\(refusal)")
      case .statement(let file):
        let rows = (try? Formats.read(file).rows) ?? []
        told += rows.map { "\($0.day) \($0.amount)" }
      }
    }
    return told
  }

  private static let hasReader = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/pdftotext")
  }

  @Test(
    "A PDF with text is read by the alignment of its columns",
    .enabled(if: hasReader, "pdftotext isn't installed"))
  func text() {
    let page = pdf([
      "Date        Description                 Debit      Credit", "",
      "14/01/2026  Rent                       500.00",
      "15/01/2026  Salary                                  900.25",
    ])
    #expect(found(page) == ["2026-01-14 -500.00", "2026-01-15 900.25"])
  }

  @Test(
    "A scanned PDF and a broken one are told apart",
    .enabled(if: hasReader, "pdftotext isn't installed"))
  func unreadable() {
    #expect(found(pdf([])) == ["scanned"])
    #expect(found(Array("%PDF-1.4\nnothing".utf8)) == ["damaged"])
  }

  @Test(
    "A PDF with a password is told from a broken one",
    .enabled(if: hasReader, "pdftotext isn't installed"))
  func locked() {
    // The password is "masar" (ISO 32000-1, 7.6.3, revision 2).
    let lock = """
      /ID [<6d617361722d746573742d3030303121> <6d617361722d746573742d3030303121>] \
      /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 \
      /O <ec3f3238953a6ae406aca881636f1a1476a35415b5945d469b3e55ecb55060c6> \
      /U <99e5e464dd9ed2e0f6937b886ceadf237d5f805a5c2b310a05d4a9f970419138> >>
      """
    #expect(found(pdf(["Date  Amount"], trailer: lock)) == ["encrypted"])
  }

  @Test("Without the reader it is said how to get it", .disabled(if: hasReader))
  func missing() { #expect(found(pdf([])) == ["noPDFReader"]) }
}

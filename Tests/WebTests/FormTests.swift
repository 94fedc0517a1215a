import Statements
import Support
import Testing

@testable import Web

/// What browsers send is read as it was meant, and whatever else is sent does no harm.
@Suite("Forms") struct FormTests {
  @Test("Fields come as they were typed, in any script")
  func urlEncoded() throws {
    let form = try Form(urlEncoded: "a=1+2&b=%D8%A8%D9%86%D9%83&c&d=%zz%4&a=3&=x")
    #expect(form["a"] == "3" && form["b"] == "بنك" && form["c"] == "" && form["d"] == "%zz%4")
    #expect(form[""] == "x" && form["none"] == nil)
  }

  @Test("What is encoded is read again, for every byte")
  func roundTrip() throws {
    for scalar in (0..<0x250).compactMap({ Unicode.Scalar($0) }) {
      let text = "x\(scalar)y&=+%"
      #expect(try Form(urlEncoded: "v=\(Form.encoded(text))")["v"] == text)
    }
  }

  private func multipart(_ body: String, _ boundary: String = "b") throws -> Form {
    try Form(multipart: Array(body.utf8), type: "multipart/form-data; boundary=\(boundary)")
  }

  @Test("Files come with their names and every byte, fields beside them")
  func files() throws {
    let body =
      "--b\r\nContent-Disposition: form-data; name=\"seal\"\r\n\r\nabc\r\n"
      + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"كشف %22 1.csv\"\r\n"
      + "Content-Type: text/csv\r\n\r\na\r\n--\r\n-b\r\n\u{0}\r\n--b--\r\n"
    let form = try multipart(body)
    #expect(form["seal"] == "abc")
    #expect(form.files.count == 1)
    #expect(form.files.first?.file.name == "كشف \" 1.csv")
    #expect(form.files.first?.file.allBytes() == Array("a\r\n--\r\n-b\r\n\u{0}".utf8))
  }

  @Test("A file's name is never a path, and a field in which no file was chosen is none")
  func names() throws {
    let body =
      "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../../etc/x\\y.csv\"\r\n\r\n1\r\n"
      + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n\r\n\r\n--b--"
    let form = try multipart(body)
    #expect(form.files.map(\.file.name) == ["y.csv"])
  }

  @Test("Cut off at any byte, or with any byte changed, a body is read or refused, never worse")
  func damaged() throws {
    let whole = Array(
      "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\nxyz\r\n--b--\r\n"
        .utf8)
    for end in whole.indices {
      _ = try? Form(multipart: Array(whole[..<end]), type: "multipart/form-data; boundary=b")
      for byte in [UInt8(0), 10, 13, 34, 45, 98, 255] {
        var changed = whole
        changed[end] = byte
        _ = try? Form(multipart: changed, type: "multipart/form-data; boundary=b")
      }
    }
  }

  @Test("A part whose head is longer than any browser's is no form")
  func longHead() {
    for length in [16_000, 17_000] {
      let field = "X: " + String(repeating: "x", count: length) + "\r\n"
      let body = "--b\r\n\(field)Content-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--"
      #expect((try? multipart(body)["a"]) == (length < 16_384 ? "1" : nil))
    }
  }

  @Test("Neither a thousand fields more nor a boundary of none or of a page is taken")
  func limits() throws {
    let many = Array(repeating: "a=1", count: 1_001).joined(separator: "&")
    #expect(throws: FormFault.tooMany) { try Form(urlEncoded: many) }
    for boundary in ["", String(repeating: "b", count: 71)] {
      #expect(throws: FormFault.malformed) { try multipart("--\(boundary)--", boundary) }
    }
  }
}

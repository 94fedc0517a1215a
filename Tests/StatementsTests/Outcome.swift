import Statements

/// What reading a file comes to: a reading or a refusal.
struct Outcome {
  var reading: Reading?
  var refusal: Refusal?

  init(_ bytes: [UInt8], name: String = "", _ options: ReadingOptions = .init()) {
    do { reading = try Formats.read(StatementFile(name: name, bytes: bytes), options) } catch {
      refusal = error
    }
  }

  init(_ text: String, _ options: ReadingOptions = .init()) {
    self.init(Array(text.utf8), options)
  }
}

/// What `--help` says of a command, in both languages: a line, what more there is to know, and how it
/// is typed. There is no help without an example.
public struct CommandHelp: Hashable, Sendable {
  public let abstract: Message
  public let more: Message?
  /// Command lines, typed as they stand.
  public let examples: [String]

  public init(_ abstract: Message, more: Message? = nil, examples: String...) {
    precondition(!examples.isEmpty, "help shows how a command is typed")
    self.abstract = abstract
    self.more = more
    self.examples = examples
  }
}

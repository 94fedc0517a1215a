import Testing

@Suite("A story is read as it is written")
struct GrammarTests {
  private let text = """
    # A comment.
    --- a.csv
    Date,Amount
    ---
    % touch b

    $ masar one
    first

    second
    = 65

    $ masar two
    # The end.
    """

  @Test("Files, scenes, commands and what they print are told apart")
  func parts() {
    let story = Story(path: "a.story", text: text)
    var told: [String] = []
    for step in story.steps {
      switch step {
      case .file(let name, let text): told.append("file \(name): \(text)")
      case .scene(let command, _): told.append("scene \(command)")
      case .command(let command, _, let range):
        told.append("\(command): \(story.expected(range).joined(separator: "|"))")
      }
    }
    #expect(
      told == [
        "file a.csv: Date,Amount\n", "scene touch b", "masar one: first||second|= 65",
        "masar two: ",
      ])
  }

  @Test("A page tells a story in its console blocks alone")
  func pages() {
    let page = """
      $ not this
      ```sh
      $ nor this
      ```
      ```console
      $ masar
      said
      ```
      """
    let story = Story(path: "a.md", text: page)
    #expect(story.steps.count == 1)
    guard case .command("masar", line: 6, let range) = story.steps.first else {
      Issue.record("\(story.steps)")
      return
    }
    #expect(story.expected(range) == ["said"])
  }

  @Test("What was printed takes the place of what was expected, and nothing else moves")
  func recording() {
    let story = Story(path: "a.story", text: text)
    guard case .command(_, _, let range) = story.steps[2],
      case .command(_, _, let last) = story.steps[3]
    else {
      Issue.record("\(story.steps)")
      return
    }
    let recorded = story.recorded([(range, ["new"]), (last, ["more", "! oh", "= 64"])])
    #expect(
      recorded == """
        # A comment.
        --- a.csv
        Date,Amount
        ---
        % touch b

        $ masar one
        new

        $ masar two
        more
        ! oh
        = 64
        # The end.
        """)
  }

  @Test(
    "An ellipsis stands for any lines",
    arguments: [
      (["a", "b", "c"], ["a", "…"], true), (["a", "b", "c"], ["…", "c"], true),
      (["a", "b", "c"], ["a", "…", "c"], true), (["a", "b", "c"], ["a", "…", "b"], false),
      (["a"], ["a", "…"], true), ([], ["…"], true), (["a"], [], false), ([], ["a"], false),
    ])
  func ellipsis(printed: [String], expected: [String], isFit: Bool) {
    #expect(fits(printed[...], expected[...]) == isFit)
  }
}

/// The rules of the house, each a function from files to complaints. Their reasons are in
/// CONTRIBUTING.md; the tests beside this file show each one finding a fault.
enum Rules {
  /// Files that may see Foundation in core: those that read XML, for `XMLParser` alone.
  static let mayReadXML: Set<String> = []

  static let linesAtMost = 400

  // MARK: Bands

  static func imports(_ files: [ProjectFile], _ bands: Bands) -> [Complaint] {
    files.flatMap { file -> [Complaint] in
      guard let target = Bands.target(of: file.path) else { return [] }
      let own = bands.sees[target] ?? []
      return Bands.imports(of: file).compactMap { word in
        let name = word.text
        func complain(_ sentence: String) -> Complaint {
          Complaint(path: file.path, line: word.line, sentence: sentence)
        }
        if bands.sees[name] != nil, !own.contains(name) {
          return complain("\(target) does not see \(name) in Package.swift")
        }
        if let only = keptTo[name], only != target {
          return complain("only \(only) may import \(name)")
        }
        if bands.core.contains(target), !own.contains(name) {
          let reads = name == "Foundation" || name == "FoundationXML"
          if !(reads && mayReadXML.contains(file.path)) {
            return complain("core is pure: it may not import \(name)")
          }
        }
        return nil
      }
    }
  }

  private static let keptTo = [
    "GRDB": "Store", "GRDBSQLite": "Store", "SQLite3": "Store",
    "ArgumentParser": "masar", "FoundationInternationalization": "Speech",
  ]

  // MARK: Words

  /// Names that no source may use, and why.
  private static let banned = [
    "Decimal": "reads 1,234.50 as 1; money is integers",
    "NSDecimalNumber": "money is integers",
    "NSRegularExpression": "can take exponential time on a person's data",
    "Regex": "can take exponential time on a person's data",
    "RegexBuilder": "can take exponential time on a person's data",
    "DateFormatter": "days are civil days; Speech writes them",
    "ISO8601DateFormatter": "days are civil days; Speech writes them",
    "NumberFormatter": "leaves invisible marks; Speech writes figures",
    "XMLDocument": "follows entities to the disk",
  ]

  /// Names that core may not use: it has no clock, no files and no chance.
  private static let bannedInCore = [
    "Date", "Calendar", "TimeZone", "UUID", "SystemRandomNumberGenerator", "ProcessInfo",
    "FileManager", "FileHandle", "URLSession", "ContinuousClock", "SuspendingClock", "print",
    "debugPrint", "readLine",
  ]

  static func words(_ files: [ProjectFile], _ bands: Bands) -> [Complaint] {
    files.flatMap { file -> [Complaint] in
      let isCore = Bands.target(of: file.path).map(bands.core.contains) ?? false
      let words = file.words
      return words.indices.compactMap { place in
        let word = words[place]
        func complain(_ sentence: String) -> Complaint {
          Complaint(path: file.path, line: word.line, sentence: sentence)
        }
        func follows(_ text: String) -> Bool {
          place + 1 < words.count && words[place + 1].text == text
        }
        if let why = banned[word.text] { return complain("no \(word.text): it \(why)") }
        if word.text == "try!" { return complain("no try!: it ends the process") }
        if word.text == "fatalError", follows("(") {
          return complain("no fatalError: a bug is a precondition with a sentence")
        }
        guard isCore else { return nil }
        let isCall = follows("(") || follows(".")
        let isMember = place > 0 && words[place - 1].text == "."
        if bannedInCore.contains(word.text), isCall, !isMember {
          return complain("core has no clock, no files and no chance: \(word.text)")
        }
        if isMember, ["random", "randomElement", "shuffled"].contains(word.text), follows("(") {
          return complain("core takes its chance as a parameter: \(word.text)")
        }
        return nil
      }
    }
  }

  /// Help and usage errors are messages in both languages, never text in one.
  static func help(_ files: [ProjectFile]) -> [Complaint] {
    let openings = [
      "help: \"", "abstract: \"", "discussion: \"", "ValidationError(\"", "@Argument var",
      "@Option var",
      "@Flag var",
    ]
    return files.filter {
      $0.path.hasPrefix("Sources/Faces/masar/") && !$0.path.hasSuffix("/Help/Carried.swift")
    }.flatMap { file in
      file.lines.enumerated().compactMap { place, line in
        openings.first { line.contains($0) }.map {
          Complaint(
            path: file.path, line: place + 1, sentence: "help in one language, or none: \($0)")
        }
      }
    }
  }

  // MARK: Files

  static func length(_ files: [ProjectFile]) -> [Complaint] {
    files.compactMap { file in
      let lines = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
      guard lines > linesAtMost else { return nil }
      return Complaint(
        path: file.path, line: lines,
        sentence: "longer than \(linesAtMost) lines: a file is one idea")
    }
  }

  /// `places` are paths of the machine that looks: its checkout, its home.
  static func machinePaths(_ files: [ProjectFile], _ places: [String]) -> [Complaint] {
    find(
      ["/" + "work/", "/" + "root/"] + places.filter { $0.count > 4 }, in: files,
      saying: "a path of one machine")
  }

  static func unfinished(_ files: [ProjectFile]) -> [Complaint] {
    find(
      ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HACK" + ":"], in: files, saying: "left unfinished")
  }

  private static func find(
    _ needles: [String], in files: [ProjectFile], saying sentence: String
  ) -> [Complaint] {
    files.flatMap { file in
      file.lines.enumerated().compactMap { place, line in
        needles.first { line.contains($0) }.map {
          Complaint(path: file.path, line: place + 1, sentence: "\(sentence): \($0)")
        }
      }
    }
  }

  // MARK: Pages

  /// Every statement format says in `docs/statements/` what its files look like: on a page of its
  /// own, or on the one of its folder.
  static func formatPages(_ files: [ProjectFile]) -> [Complaint] {
    let pages = Set(files.map(\.path))
    return files.filter { $0.path.hasPrefix("Sources/Core/Statements/") }.flatMap { file in
      let named = quoted(after: ["static let id = FormatID(\""], in: file)
      let missing = named.compactMap { name, line -> Complaint? in
        let folder = file.path.split(separator: "/").dropLast().last?.lowercased() ?? name
        let page = "docs/statements/\(folder).md"
        return pages.contains(page) || pages.contains("docs/statements/\(name).md")
          ? nil : Complaint(path: file.path, line: line, sentence: "the format has no page \(page)")
      }
      let conforms = file.lines.firstIndex { $0.contains(": StatementFormat {") }
      guard let conforms, named.isEmpty else { return missing }
      return [
        Complaint(
          path: file.path, line: conforms + 1,
          sentence: "a format opens with `static let id = FormatID(\"name\")`")
      ]
    }
  }

  /// Every command has a heading in docs/cli.md.
  static func commandPages(_ files: [ProjectFile]) -> [Complaint] {
    let headings = (files.first { $0.path == "docs/cli.md" }?.lines ?? [])
      .filter { $0.hasPrefix("#") }
      .map { Set($0.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)) }
    return files.filter { $0.path.hasPrefix("Sources/Faces/masar/") }.flatMap { file in
      quoted(after: ["commandName: \""], in: file).compactMap { name, line in
        headings.contains { $0.contains(name) }
          ? nil
          : Complaint(
            path: file.path, line: line, sentence: "docs/cli.md has no heading for \(name)")
      }
    }
  }

  /// Every flag stands in docs/cli.md.
  static func flagPages(_ files: [ProjectFile]) -> [Complaint] {
    let manual = files.first { $0.path == "docs/cli.md" }?.text ?? ""
    return files.filter { $0.path.hasPrefix("Sources/Faces/masar/") }.flatMap { file in
      flags(in: file).compactMap { flag, line in
        manual.contains("`\(flag)`") || manual.contains("`\(flag) ")
          ? nil
          : Complaint(path: file.path, line: line, sentence: "docs/cli.md doesn't tell \(flag)")
      }
    }
  }

  /// `@Flag(help: "…") var dryRun` is `--dry-run`, unless `customLong` says otherwise.
  private static func flags(in file: ProjectFile) -> [(flag: String, line: Int)] {
    var found: [(flag: String, line: Int)] = []
    var isOpen = false
    for (place, line) in file.lines.enumerated() {
      isOpen = isOpen || line.contains("@Option(") || line.contains("@Flag")
      guard isOpen else { continue }
      if let custom = line.firstRange(of: "customLong(\"") {
        found.append(("--" + line[custom.upperBound...].prefix { $0 != "\"" }, place + 1))
        isOpen = false
      } else if let variable = line.firstRange(of: "var ") {
        let name = line[variable.upperBound...].prefix { $0.isLetter }
        let words = name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }
        found.append(("--" + words.joined(), place + 1))
        isOpen = false
      }
    }
    return found
  }

  private static func quoted(
    after openings: [String], in file: ProjectFile
  ) -> [(name: String, line: Int)] {
    file.lines.enumerated().flatMap { place, line in
      openings.compactMap { opening in
        line.firstRange(of: opening).map { range in
          (String(line[range.upperBound...].prefix { $0 != "\"" }), place + 1)
        }
      }
    }
  }

  /// A link to a file of the project leads to one.
  static func links(_ prose: [ProjectFile], _ files: [ProjectFile]) -> [Complaint] {
    let paths = files.map(\.path)
    let known = Set(paths)
    return prose.flatMap { page -> [Complaint] in
      let folder = page.path.split(separator: "/").dropLast().map(String.init)
      return page.lines.enumerated().flatMap { place, line in
        line.components(after: "](").compactMap { target -> Complaint? in
          let link = target.split(separator: "#", omittingEmptySubsequences: false)[0]
          guard !link.isEmpty, !link.contains("://"), !link.hasPrefix("mailto:") else { return nil }
          let path = resolve(String(link), from: folder)
          let isFolder = paths.contains { $0.hasPrefix(path + "/") }
          return known.contains(path) || isFolder || path.isEmpty
            ? nil
            : Complaint(
              path: page.path, line: place + 1, sentence: "the link leads nowhere: \(link)")
        }
      }
    }
  }

  private static func resolve(_ link: String, from folder: [String]) -> String {
    var parts = folder
    for part in link.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension Substring {
  /// What stands between each opening and the next closing bracket.
  fileprivate func components(after opening: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self
    while let range = rest.firstRange(of: opening) {
      rest = rest[range.upperBound...]
      found.append(rest.prefix { $0 != ")" })
    }
    return found
  }
}

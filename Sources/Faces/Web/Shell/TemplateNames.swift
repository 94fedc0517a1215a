#if DEBUG
  /// The names that a template uses, held against what it is given: a name that isn't there would
  /// render as nothing, and nobody would see. Only in debug builds, which the tests are.
  struct TemplateNames: Sendable {
    private let nodes: [Node]

    private indirect enum Node: Sendable {
      case name(String)
      case section(String, isInverted: Bool, [Node])
      /// Another template's frame around blocks, and the blocks themselves.
      case group([Node])
    }

    init(_ text: String) {
      var tags = TemplateNames.tags(text)[...]
      nodes = TemplateNames.nodes(&tags)
    }

    /// What stands between double or triple braces.
    private static func tags(_ text: String) -> [Substring] {
      var tags: [Substring] = []
      var rest = text[...]
      while let open = rest.firstRange(of: "{{") {
        rest = rest[open.upperBound...]
        if rest.first == "{" { rest = rest.dropFirst() }
        guard let close = rest.firstRange(of: "}}") else { break }
        tags.append(rest[..<close.lowerBound])
        rest = rest[close.upperBound...]
        if rest.first == "}" { rest = rest.dropFirst() }
      }
      return tags
    }

    private static func nodes(_ tags: inout ArraySlice<Substring>) -> [Node] {
      var nodes: [Node] = []
      while let tag = tags.popFirst() {
        let name = String(tag.dropFirst()).trimmed
        switch tag.first {
        case "/": return nodes
        case "#": nodes.append(.section(name, isInverted: false, self.nodes(&tags)))
        case "^": nodes.append(.section(name, isInverted: true, self.nodes(&tags)))
        case "<", "$": nodes.append(.group(self.nodes(&tags)))
        case "!", "%", ">": break
        default: nodes.append(.name(String(tag).trimmed))
        }
      }
      return nodes
    }

    /// The names that aren't there.
    func missing(in shown: Any) -> [String] {
      var missing: [String] = []
      TemplateNames.walk(nodes, [shown], &missing)
      return missing
    }

    private static func walk(_ nodes: [Node], _ stack: [Any], _ missing: inout [String]) {
      for node in nodes {
        switch node {
        case .group(let inner): walk(inner, stack, &missing)
        case .name(let name):
          if find(name, stack) == nil { missing.append(name) }
        case .section(let name, let isInverted, let inner):
          guard let found = find(name, stack) else {
            missing.append(name)
            continue
          }
          guard let value = found.value, !isInverted else { continue }
          if value is Bool {
            walk(inner, stack, &missing)
          } else if Mirror(reflecting: value).displayStyle == .collection {
            for child in Mirror(reflecting: value).children {
              walk(inner, stack + [child.value], &missing)
            }
          } else {
            walk(inner, stack + [value], &missing)
          }
        }
      }
    }

    private struct Found {
      /// `nil` for an optional that holds nothing.
      let value: Any?
    }

    private static func find(_ name: String, _ stack: [Any]) -> Found? {
      guard name != ".", let top = stack.last else { return Found(value: stack.last) }
      let parts = name.split(separator: ".").map(String.init)
      let places = name.hasPrefix(".") ? [top] : stack.reversed()
      for place in places {
        guard var found = member(parts[0], of: place) else { continue }
        for part in parts.dropFirst() {
          guard let value = found.value else { return found }
          guard let next = member(part, of: value) else { return nil }
          found = next
        }
        return found
      }
      return nil
    }

    private static func member(_ name: String, of value: Any) -> Found? {
      guard let child = Mirror(reflecting: value).children.first(where: { $0.label == name })
      else { return nil }
      let mirror = Mirror(reflecting: child.value)
      guard mirror.displayStyle == .optional else { return Found(value: child.value) }
      return Found(value: mirror.children.first?.value)
    }
  }
#endif

import NodeBuffer

/// A value as Node's `util.inspect` shows it.
///
/// As in Node: two levels below the first, lines of up to 80 characters, more than six elements of an array in columns,
/// 100 elements at most. A struct, a dictionary (sorted by its keys) and a tuple with labels are plain objects, an
/// instance of a class has its name in front, nil is `undefined`, an enum is its case, and an error stands in brackets
/// as Node's errors without a stack do. What is `CustomStringConvertible` is shown as it says.
/// - Parameters:
///   - value: What to show.
///   - options: How deep to look, and whether to show what is hidden.
/// - Returns: The text, of one or more lines.
public func inspect(_ value: Any?, _ options: InspectOptions = InspectOptions()) -> String {
  Inspector.inspect(value, options)
}

/// The work of one `inspect`: what surrounds the value that is being looked at.
struct Inspector {
  private let options: InspectOptions
  private var indentation = 0
  // The level of what was looked at last, which decides whether what is around it may go into one line.
  private var lastLevel = 0
  private var path: [ObjectIdentifier] = []
  private var circular: [ObjectIdentifier: Int] = [:]

  private init(options: InspectOptions) { self.options = options }

  static func inspect(_ value: Any?, _ options: InspectOptions = InspectOptions()) -> String {
    var inspector = Inspector(options: options)
    return inspector.text(of: InspectedValue(value), level: 0)
  }

  private mutating func text(of value: InspectedValue, level: Int) -> String {
    switch value {
    case .undefined: return "undefined"
    case .number(let number): return JavaScriptNumber.text(of: number)
    case .plain(let text): return text
    case .string(let text): return string(text)
    case .buffer(let buffer): return buffer.description
    case .payload(let name, let values):
      let texts = values.map { field in
        (field.key.isEmpty ? "" : "\(field.key): ") + text(of: InspectedValue(field.value), level: level + 1)
      }
      return "\(name)(\(texts.joined(separator: ", ")))"
    case .error(let name, let heading, let fields):
      let lines = heading.split(separator: "\n", omittingEmptySubsequences: false)
      let heading = lines.joined(separator: "\n" + String(repeating: " ", count: indentation))
      if fields.isEmpty { return heading }
      return options.isTooDeep(level) ? "[\(name)]" : object("", fields, level, heading: heading)
    case .array(let elements): return array(elements, level)
    case .set(let elements): return set(elements, level)
    case .object(let name, let identity, let fields): return reference(name, identity, fields, level)
    }
  }

  // MARK: - Objects

  private mutating func reference(
    _ name: String?, _ identity: ObjectIdentifier?, _ fields: [InspectedValue.Field], _ level: Int
  ) -> String {
    let prefix = name.map { "\($0) " } ?? ""
    if let identity, path.contains(identity) {
      let index = circular[identity] ?? circular.count + 1
      circular[identity] = index
      return "[Circular *\(index)]"
    }
    if fields.isEmpty { return "\(prefix){}" }
    if options.isTooDeep(level) { return "[\(name ?? "Object")]" }
    guard let identity else { return object(prefix, fields, level) }
    path.append(identity)
    let text = object(prefix, fields, level)
    path.removeLast()
    return circular[identity].map { "<ref *\($0)> \(text)" } ?? text
  }

  private mutating func object(
    _ prefix: String, _ fields: [InspectedValue.Field], _ level: Int, heading: String = ""
  ) -> String {
    lastLevel = level
    let entries = fields.map { field in "\(key(field.key)): \(nested(field.value, level))" }
    return layOut(entries, ("\(prefix){", "}"), isSplit: false, level, heading: heading)
  }

  private func key(_ key: String) -> String {
    if key == "[cause]" { return key }
    let isIdentifier = key.utf8.enumerated().allSatisfy { index, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): index > 0
      default: false
      }
    }
    return isIdentifier && !key.isEmpty ? key : InspectedString.quoted(key)
  }

  // MARK: - Arrays and sets

  private mutating func array(_ elements: [Any], _ level: Int) -> String {
    if elements.isEmpty && !options.showHidden { return "[]" }
    if options.isTooDeep(level) { return "[Array]" }
    lastLevel = level
    var entries = elements.prefix(options.maxArrayLength).map { nested($0, level) }
    if let more = more(elements.count) { entries.append(more) }
    if options.showHidden { entries.append("[length]: \(elements.count)") }
    let before = entries.count
    if before > 6 {
      let extra = elements.count > options.maxArrayLength ? 1 : 0
      let areNumbers = elements.allSatisfy { $0 is any BinaryInteger || $0 is any BinaryFloatingPoint }
      entries = InspectedColumns.arrange(
        entries, trailing: extra, alignRight: areNumbers, indentation: indentation, breakLength: options.breakLength)
    }
    return layOut(entries, ("[", "]"), isSplit: entries.count != before, level)
  }

  private mutating func set(_ elements: [Any], _ level: Int) -> String {
    if elements.isEmpty { return "Set(0) {}" }
    if options.isTooDeep(level) { return "[Set]" }
    lastLevel = level
    var entries = elements.prefix(options.maxArrayLength).map { nested($0, level) }
    if let more = more(elements.count) { entries.append(more) }
    return layOut(entries, ("Set(\(elements.count)) {", "}"), isSplit: false, level)
  }

  private func more(_ count: Int) -> String? {
    let more = count - options.maxArrayLength
    return more > 0 ? "... \(more) more item\(more == 1 ? "" : "s")" : nil
  }

  private mutating func nested(_ value: Any, _ level: Int) -> String {
    indentation += 2
    defer { indentation -= 2 }
    return text(of: InspectedValue(value), level: level + 1)
  }

  // MARK: - Lines

  /// Puts the entries between braces: into one line if they are short and not too deep, else each into its own.
  private func layOut(
    _ entries: [String], _ braces: (open: String, close: String), isSplit: Bool, _ level: Int, heading: String = ""
  ) -> String {
    let start = heading.isEmpty ? braces.open : "\(heading) \(braces.open)"
    if !isSplit, lastLevel - level < InspectOptions.compact {
      // Node's estimate: each entry counts its separator twice, and there are ten characters to spare.
      let around = indentation + heading.utf16.count + braces.open.utf16.count + 10
      let length = entries.reduce(around) { $0 + $1.utf16.count + 2 }
      if length <= options.breakLength, !(entries + [heading]).contains(where: { $0.contains("\n") }) {
        return "\(start) \(entries.joined(separator: ", ")) \(braces.close)"
      }
    }
    let lineFeed = "\n" + String(repeating: " ", count: indentation)
    return "\(start)\(lineFeed)  \(entries.joined(separator: ",\(lineFeed)  "))\(lineFeed)\(braces.close)"
  }

  private func string(_ text: String) -> String {
    var shown = text
    var trailer = ""
    let more = text.utf16.count - InspectOptions.maxStringLength
    if more > 0 {
      shown = String(decoding: text.utf16.prefix(InspectOptions.maxStringLength), as: UTF16.self)
      trailer = "... \(more) more character\(more == 1 ? "" : "s")"
    }
    let length = shown.utf16.count
    guard length > 16, length > options.breakLength - indentation - 4 else {
      return InspectedString.quoted(shown) + trailer
    }
    let separator = " +\n" + String(repeating: " ", count: indentation + 2)
    return InspectedString.lines(of: shown).map(InspectedString.quoted).joined(separator: separator) + trailer
  }
}

import NodeBuffer

/// Text with values in it, as Node's `util.format` makes it.
///
/// If the first value is a string, `%s` stands for the next one as text, `%d` as a number, `%i` as an integer, `%f` as
/// a floating-point number, `%j` as JSON, `%o` and `%O` as `inspect` shows it (`%o` deeper), `%c` for nothing, and `%%`
/// for a percent sign. Values that are left over follow, separated by spaces: strings as they are, others as `inspect`
/// shows them. Numbers are written as in JavaScript.
public func format(_ args: Any?...) -> String {
  Format.format(args)
}

/// The work behind `format`, for those who have the values in an array.
enum Format {
  static func format(_ values: [Any?]) -> String {
    var rest = values[...]
    var text = ""
    if let template = values.first as? String {
      rest.removeFirst()
      // On its own a template is no template: not even `%%` is touched.
      if rest.isEmpty { return template }
      text = fill(template, with: &rest)
      if !rest.isEmpty { text += " " }
    }
    return text + rest.map(Format.plain).joined(separator: " ")
  }

  /// A value as `%s` shows it.
  static func text(of value: Any?) -> String {
    switch InspectedValue(value) {
    case .string(let text): text
    case .buffer(let buffer): buffer.toString()
    default: Inspector.inspect(value, InspectOptions(depth: 0))
    }
  }

  private static func plain(_ value: Any?) -> String {
    if case .string(let text) = InspectedValue(value) { return text }
    return Inspector.inspect(value)
  }

  private static func fill(_ template: String, with values: inout ArraySlice<Any?>) -> String {
    var text = ""
    var rest = template.unicodeScalars[...]
    while let percent = rest.firstIndex(of: "%") {
      text += String(rest[..<percent])
      rest = rest[percent...].dropFirst()
      switch rest.first {
      case "%":
        text += "%"
        rest.removeFirst()
      case let specifier? where !values.isEmpty && "sdifjoOc".unicodeScalars.contains(specifier):
        text += replacement(specifier, values.removeFirst())
        rest.removeFirst()
      default: text += "%"
      }
    }
    return text + String(rest)
  }

  private static func replacement(_ specifier: Unicode.Scalar, _ value: Any?) -> String {
    switch specifier {
    case "s": text(of: value)
    case "d": number(value)
    case "i": parsed(value, JavaScriptNumber.parseInt)
    case "f": parsed(value) { JavaScriptNumber.parseFloat($0) }
    case "j": JSONText.text(of: value)
    case "o": Inspector.inspect(value, InspectOptions(depth: 4, showHidden: true))
    case "O": Inspector.inspect(value)
    default: ""
    }
  }

  private static func number(_ value: Any?) -> String {
    switch InspectedValue(value) {
    case .string(let text): JavaScriptNumber.text(of: JavaScriptNumber.number(text))
    case .number(let number): JavaScriptNumber.text(of: number)
    case .plain("true"): "1"
    case .plain("false"): "0"
    case .plain(let text) where isNumber(value): text
    default: "NaN"
    }
  }

  private static func parsed(_ value: Any?, _ parse: (String) -> Double) -> String {
    switch InspectedValue(value) {
    case .string(let text): JavaScriptNumber.text(of: parse(text))
    // The text of the number is parsed again, as in JavaScript: the integer of 1e21 is 1.
    case .number(let number): JavaScriptNumber.text(of: parse(number == 0 ? "0" : JavaScriptNumber.text(of: number)))
    case .plain(let text) where value is Float: JavaScriptNumber.text(of: parse(text))
    case .plain(let text) where isNumber(value): text
    default: "NaN"
    }
  }

  private static func isNumber(_ value: Any?) -> Bool {
    value is any BinaryInteger || value is any BinaryFloatingPoint
  }
}

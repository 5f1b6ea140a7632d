import NodeBuffer

/// A value as `JSON.stringify` writes it, for `%j`.
enum JSONText {
  static func text(of value: Any?) -> String {
    var path: [ObjectIdentifier] = []
    do {
      return try json(InspectedValue(value), &path) ?? "undefined"
    } catch {
      return "[Circular]"
    }
  }

  private struct Circular: Error {}

  /// Nil for what JSON has no word for.
  private static func json(_ value: InspectedValue, _ path: inout [ObjectIdentifier]) throws -> String? {
    switch value {
    case .undefined: return nil
    case .number(let number):
      return number.isFinite ? JavaScriptNumber.text(of: number == 0 ? 0 : number) : "null"
    case .string(let text): return quoted(text)
    case .plain(let text):
      let isBare = text == "true" || text == "false" || Double(text) != nil
      return isBare ? text : text.hasPrefix("[") ? nil : quoted(text)
    case .buffer(let buffer): return #"{"type":"Buffer","data":[\#(buffer.map(String.init).joined(separator: ","))]}"#
    case .array(let elements):
      let texts = try elements.map { try json(InspectedValue($0), &path) ?? "null" }
      return "[\(texts.joined(separator: ","))]"
    case .set: return "{}"
    case .error(_, _, let fields): return try object(fields.filter { $0.key != "[cause]" }, &path)
    case .payload(let name, let values): return try object([.init(key: name, value: values.map(\.value))], &path)
    case .object(_, let identity?, let fields):
      if path.contains(identity) { throw Circular() }
      path.append(identity)
      defer { path.removeLast() }
      return try object(fields, &path)
    case .object(_, nil, let fields): return try object(fields, &path)
    }
  }

  private static func object(_ fields: [InspectedValue.Field], _ path: inout [ObjectIdentifier]) throws -> String {
    let texts = try fields.compactMap { field in
      try json(InspectedValue(field.value), &path).map { "\(quoted(field.key)):\($0)" }
    }
    return "{\(texts.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case "\u{8}": quoted += "\\b"
      case "\u{c}": quoted += "\\f"
      case "\u{0}"..."\u{1f}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

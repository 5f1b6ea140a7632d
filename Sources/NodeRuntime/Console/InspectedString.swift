/// A string as it stands in JavaScript's source.
enum InspectedString {
  /// In single quotes; in double quotes or backticks if that saves escaping.
  static func quoted(_ text: String) -> String {
    var quote: Unicode.Scalar = "'"
    let scalars = text.unicodeScalars
    if scalars.contains("'") {
      if !scalars.contains("\"") {
        quote = "\""
      } else if !scalars.contains("`") && !text.contains("${") {
        quote = "`"
      }
    }
    var quoted = String.UnicodeScalarView([quote])
    for scalar in scalars {
      quoted.append(contentsOf: escaped(scalar, quote).unicodeScalars)
    }
    quoted.append(quote)
    return String(quoted)
  }

  /// The lines of a text, each with its line feed.
  static func lines(of text: String) -> [String] {
    // By scalars, because CR and LF make up one character in Swift.
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar)
      if scalar == "\n" {
        lines.append(String(line))
        line = .init()
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [String(line)]
  }

  private static func escaped(_ scalar: Unicode.Scalar, _ quote: Unicode.Scalar) -> String {
    switch scalar {
    case quote, "\\": return "\\\(scalar)"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    case "\u{8}": return "\\b"
    case "\u{c}": return "\\f"
    case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return digits.count == 1 ? "\\x0\(digits)" : "\\x\(digits)"
    default: return String(scalar)
    }
  }
}

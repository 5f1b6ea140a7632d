/// Numbers as JavaScript writes and reads them (ECMA-262, Number::toString, Number(), parseInt and parseFloat).
package enum JavaScriptNumber {
  /// The shortest digits that read back as the same number; with an exponent below 1e-6 and from 1e21 on.
  package static func text(of value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    if value == 0 { return value.sign == .minus ? "-0" : "0" }
    return text(ofDescription: value.description)
  }

  /// As for a double, with the digits that a float needs.
  package static func text(of value: Float) -> String {
    value.isFinite && value != 0 ? text(ofDescription: value.description) : text(of: Double(value))
  }

  /// Swift has the same digits in `description` and another rule for where the point and the exponent go.
  private static func text(ofDescription description: String) -> String {
    let sign = description.hasPrefix("-") ? "-" : ""
    let parts = description.dropFirst(sign.count).split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    var digits = Substring(mantissa[0] + fraction)
    var point = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    while digits.first == "0" {
      digits.removeFirst()
      point -= 1
    }
    while digits.last == "0" { digits.removeLast() }
    return sign + layOut(digits, point: point)
  }

  /// The digits with the point behind the first `point` of them.
  private static func layOut(_ digits: Substring, point: Int) -> String {
    func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
    switch point {
    case digits.count...21 where point >= digits.count: return digits + zeros(point - digits.count)
    case 1...21: return digits.prefix(point) + "." + digits.dropFirst(point)
    case -5...0: return "0." + zeros(-point) + digits
    default:
      let exponent = point - 1
      let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
      return digits.prefix(1) + fraction + "e" + (exponent < 0 ? "-" : "+") + String(abs(exponent))
    }
  }

  /// `Number(string)`: the whole text has to be a number; nothing is 0.
  package static func number(_ text: String) -> Double {
    let text = trimmed(text)
    if text.isEmpty { return 0 }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.lowercased().hasPrefix(prefix) {
      let digits = text.dropFirst(2)
      let (value, used) = integer(digits, radix)
      return used > 0 && used == digits.count ? value : .nan
    }
    let prefix = decimalPrefix(text)
    return prefix.count == text.count ? value(ofDecimal: prefix) : .nan
  }

  /// `parseFloat(string)`: the longest beginning that is a number.
  package static func parseFloat(_ text: String) -> Double {
    value(ofDecimal: decimalPrefix(trimmed(text)))
  }

  /// `parseInt(string)`: the longest beginning that is an integer, hexadecimal after `0x`.
  package static func parseInt(_ text: String) -> Double {
    var text = trimmed(text)
    let isNegative = text.first == "-"
    if isNegative || text.first == "+" { text.removeFirst() }
    let isHex = text.lowercased().hasPrefix("0x")
    let (value, used) = isHex ? integer(text.dropFirst(2), 16) : integer(text, 10)
    if used == 0 { return .nan }
    return isNegative ? -value : value
  }

  private static func trimmed(_ text: String) -> Substring {
    let isSpace: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{feff}" }
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return text
  }

  private static func integer(_ text: Substring, _ radix: Int) -> (value: Double, used: Int) {
    let digits = text.prefix { character in
      character.isASCII && character.hexDigitValue.map { $0 < radix } ?? false
    }
    // Through the decimal reader, because adding up digits would round at each of them.
    if radix == 10 { return (Double(digits) ?? .nan, digits.count) }
    let value = digits.reduce(0.0) { $0 * Double(radix) + Double($1.hexDigitValue ?? 0) }
    return (value, digits.count)
  }

  /// The longest beginning of the form `[+-](Infinity | 1 | 1. | .1 | 1.1)[e[+-]1]`.
  private static func decimalPrefix(_ text: Substring) -> Substring {
    var rest = text
    if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
    if rest.hasPrefix("Infinity") { return text.prefix(text.count - rest.count + "Infinity".count) }
    func takeDigits() -> Int {
      let digits = rest.prefix { "0"..."9" ~= $0 && $0.isASCII }
      rest.removeFirst(digits.count)
      return digits.count
    }
    var digits = takeDigits()
    if rest.first == ".", digits > 0 || rest.dropFirst().first.map({ "0"..."9" ~= $0 && $0.isASCII }) == true {
      rest.removeFirst()
      digits += takeDigits()
    }
    if digits == 0 { return text.prefix(0) }
    let mantissa = rest
    if rest.first == "e" || rest.first == "E" {
      rest.removeFirst()
      if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
      if takeDigits() == 0 { rest = mantissa }
    }
    return text.prefix(text.count - rest.count)
  }

  private static func value(ofDecimal text: Substring) -> Double {
    if text.hasSuffix("Infinity") { return text.first == "-" ? -.infinity : .infinity }
    return Double(text) ?? .nan
  }
}

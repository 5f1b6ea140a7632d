import CLibUV
import NodeEvents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of variables, as `process.loadEnvFile` reads it: `NAME=value` lines, `#` comments, and values in quotes,
/// which may go on over several lines.
enum EnvironmentFile {
  /// The variables of the text, in their order.
  static func variables(_ text: String) -> [(name: String, value: String)] {
    var found: [(String, String)] = []
    // By scalars, because CR and LF make up one character in Swift.
    var rest = Array(text.unicodeScalars.filter { $0 != "\r" })[...]
    while true {
      rest = rest.drop(while: isSpace)
      if rest.first == "#" {
        rest = rest.drop { $0 != "\n" }
        continue
      }
      guard let equals = rest.firstIndex(of: "=") else { return found }
      var name = trimmed(rest[..<equals])
      // As Node: a line that begins with the sign ends the whole.
      if name.isEmpty { return found }
      if name.starts(with: "export ".unicodeScalars) { name = name.dropFirst("export ".count) }
      rest = rest[equals...].dropFirst()
      found.append((string(name), value(&rest)))
    }
  }

  private static func value(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
    rest = rest.drop { isSpace($0) && $0 != "\n" }
    let line = rest.prefix { $0 != "\n" }
    if let quote = rest.first, quote == "\"" || quote == "'" || quote == "`",
      let end = rest.dropFirst().firstIndex(of: quote)
    {
      let text = string(rest[rest.startIndex..<end].dropFirst())
      rest = rest[end...].drop { $0 != "\n" }
      return quote == "\"" ? withLineFeeds(text) : text
    }
    rest = rest[line.endIndex...]
    return string(trimmed(line.prefix { $0 != "#" }))
  }

  /// `\n` in double quotes is a line feed, whatever stands before it.
  private static func withLineFeeds(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", rest.first == "n" {
        rest.removeFirst()
        result.append("\n")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\n" }

  private static func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return text
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The text of the file. `ENOENT` and its like when it cannot be read.
  static func read(_ path: String) throws -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, "open", path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &piece, piece.count)
      #else
        let count = Darwin.read(descriptor, &piece, piece.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(errno, "read", path) }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }

  private static func failure(_ number: Int32, _ syscall: String, _ path: String) -> NodeError {
    let status = -number
    let code = SystemError.name(status)
    return NodeError(
      "\(code): \(SystemError.words(status)), \(syscall) '\(path)'", code: code, errno: Int(status), syscall: syscall)
  }
}

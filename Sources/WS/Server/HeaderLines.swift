/// The lines of the handshake's answer, which a listener of 'headers' may add to.
public final class HeaderLines: RandomAccessCollection, CustomStringConvertible {
  private var lines: [String]

  init(_ lines: [String]) { self.lines = lines }

  /// Adds a line, such as `Set-Cookie: a=b` (JavaScript's `headers.push`). A line with a line break is left out: it
  /// would be two.
  public func push(_ line: String) {
    if !line.utf8.contains(where: { $0 == 13 || $0 == 10 }) { lines.append(line) }
  }

  /// As `push`.
  public func append(_ line: String) { push(line) }

  /// The first line's position.
  public var startIndex: Int { 0 }

  /// The position behind the last line.
  public var endIndex: Int { lines.count }

  /// A line.
  public subscript(index: Int) -> String { lines[index] }

  /// As `console.log` shows the array.
  public var description: String { lines.description }
}

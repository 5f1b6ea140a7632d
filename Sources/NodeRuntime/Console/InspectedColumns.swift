/// Many short elements of an array side by side, as Node arranges them.
enum InspectedColumns {
  // Node's idea of a pleasing shape: a character is 2.5 times as high as wide, and there are at most 15 columns, or
  // four for each level that may share a line.
  private static let heightOfACharacter = 2.5
  private static let mostColumns = min(15, 4 * InspectOptions.compact)
  private static let separator = ", "

  /// Joins the entries to rows, if they are short enough for that; the `trailing` last ones stay alone.
  static func arrange(_ entries: [String], trailing: Int, alignRight: Bool, indentation: Int, breakLength: Int)
    -> [String]
  {
    let cells = entries.dropLast(trailing)
    let lengths = cells.map { $0.utf16.count }
    guard let longest = lengths.max() else { return entries }
    let width = longest + separator.count
    let total = lengths.reduce(0) { $0 + $1 + separator.count }
    guard width * 3 + indentation < breakLength,
      Double(total) / Double(width) > 5 || longest <= 6
    else { return entries }
    let unevenness = (Double(width) - Double(total) / Double(entries.count)).squareRoot()
    let usual = max(Double(width) - 3 - unevenness, 1)
    let wanted = ((heightOfACharacter * usual * Double(cells.count)).squareRoot() / usual).rounded()
    let columns = min(Int(wanted), (breakLength - indentation) / width, mostColumns)
    if columns <= 1 { return entries }

    let widths = (0..<columns).map { column in
      stride(from: column, to: lengths.count, by: columns).map { lengths[$0] + separator.count }.max() ?? 0
    }
    let rows = stride(from: 0, to: cells.count, by: columns).map { first in
      let row = cells[first..<min(first + columns, cells.count)]
      return row.enumerated().map { column, cell in
        let isLast = column == row.count - 1
        let text = isLast ? cell : cell + separator
        if alignRight {
          return padding(text, to: widths[column] - (isLast ? separator.count : 0)) + text
        }
        return isLast ? text : text + padding(text, to: widths[column])
      }.joined()
    }
    return rows + entries.suffix(trailing)
  }

  private static func padding(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf16.count))
  }
}

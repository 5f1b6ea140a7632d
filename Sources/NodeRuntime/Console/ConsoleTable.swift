/// A table as Node's `console.table` draws it.
struct ConsoleTable {
  private let headings: [String]
  private var rows: [[String]] = []

  private init(headings: [String]) { self.headings = headings }

  /// The table of the value's elements; nil when it has none to speak of.
  static func text(of value: Any?, _ columns: [String]?) -> String? {
    switch InspectedValue(value) {
    case .array(let elements):
      let rows = elements.enumerated().map { (String($0.offset), $0.element) }
      return table("(index)", rows, columns).text
    case .object(_, _, let fields):
      return table("(index)", fields.map { ($0.key, $0.value) }, columns).text
    case .set(let elements):
      var table = ConsoleTable(headings: ["(iteration index)", "Values"])
      table.rows = elements.enumerated().map { [String($0.offset), cell($0.element)] }
      return table.text
    default: return nil
    }
  }

  private static func table(_ index: String, _ rows: [(String, Any)], _ columns: [String]?) -> ConsoleTable {
    let properties = rows.map { Self.properties(of: $0.1) }
    var names = columns ?? []
    if columns == nil {
      for row in properties {
        for (name, _) in row ?? [] where !names.contains(name) { names.append(name) }
      }
      names = withIndicesFirst(names)
    }
    let hasValues = properties.contains { $0 == nil }
    var table = ConsoleTable(headings: [index] + names + (hasValues ? ["Values"] : []))
    for (row, properties) in zip(rows, properties) {
      let cells = names.map { name in properties?.first { $0.0 == name }.map { cell($0.1) } ?? "" }
      table.rows.append([row.0] + cells + (hasValues ? [properties == nil ? cell(row.1) : ""] : []))
    }
    return table
  }

  /// What of an element makes columns; nil when it is a value of its own.
  private static func properties(of element: Any) -> [(String, Any)]? {
    switch InspectedValue(element) {
    case .array(let elements): elements.enumerated().map { (String($0.offset), $0.element) }
    case .object(_, _, let fields): fields.map { ($0.key, $0.value) }
    case .error(_, _, let fields): fields.map { ($0.key, $0.value) }
    default: nil
    }
  }

  /// JavaScript has keys that are array indices first, in their order.
  private static func withIndicesFirst(_ names: [String]) -> [String] {
    let indices = names.compactMap { UInt32($0) }.sorted().map(String.init)
    return indices + names.filter { !indices.contains($0) }
  }

  /// A value as it stands in a cell: in one line, and what has more than two properties not opened.
  private static func cell(_ value: Any) -> String {
    var options = InspectOptions(depth: 0)
    if case .object(_, _, let fields) = InspectedValue(value), fields.count > 2 { options.depth = -1 }
    options.breakLength = .max
    options.maxArrayLength = 3
    return Inspector.inspect(value, options)
  }

  // MARK: - Drawing

  private var text: String {
    let widths = headings.indices.map { column in
      (rows.map { TextWidth.columns($0[column]) } + [TextWidth.columns(headings[column])]).reduce(0, max) + 2
    }
    let lines = widths.map { String(repeating: "─", count: $0) }
    let body = rows.map { draw($0, widths) + "\n" }.joined()
    return "┌\(lines.joined(separator: "┬"))┐\n\(draw(headings, widths))\n├\(lines.joined(separator: "┼"))┤\n\(body)"
      + "└\(lines.joined(separator: "┴"))┘"
  }

  private func draw(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).map { cell, width in
      " \(cell)" + String(repeating: " ", count: max(0, width - 1 - TextWidth.columns(cell)))
    }
    return "│\(padded.joined(separator: "│"))│"
  }
}

import Foundation

/// What `NodeCompat.md` says of one member: the last two cells of a table's row.
struct Account {
  let owner: String
  let member: String
  /// What the member is in Swift, or why it is not.
  let swift: String
  let proof: String

  var isPorted: Bool { !swift.hasPrefix("not ported: ") }

  /// The tables, by module: the sections that are headed by a module's name.
  static func all(in text: String) -> [String: [Account]] {
    var accounts: [String: [Account]] = [:]
    var module = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        module = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
      } else if line.hasPrefix("|"), !line.hasPrefix("| ---"), !line.hasPrefix("| owner |") {
        let cells = cells(of: line)
        guard cells.count == 4 else { continue }
        accounts[module, default: []].append(
          Account(owner: cells[0], member: cells[1], swift: cells[2], proof: cells[3]))
      }
    }
    return accounts
  }

  /// A row's cells; a bar within code, `\|`, parts none.
  private static func cells(of line: Substring) -> [String] {
    line.replacingOccurrences(of: "\\|", with: "\u{0}").split(separator: "|")
      .map { $0.replacingOccurrences(of: "\u{0}", with: "|").trimmingCharacters(in: .whitespaces) }
      .map {
        $0.count > 1 && $0.hasPrefix("`") && $0.hasSuffix("`") && !$0.dropFirst().dropLast().contains("`")
          ? String($0.dropFirst().dropLast()) : $0
      }
  }

  /// What is wrong with the proof; nil when it is there.
  func fault(fixtures: Set<String>, tests: Set<String>) -> String? {
    guard isPorted else { return proof == "—" ? nil : "is not ported, but has the proof “\(proof)”" }
    if swift.isEmpty { return "has no Swift counterpart" }
    for part in proof.components(separatedBy: "; ") {
      if part.hasPrefix("fixture ") {
        let name = String(part.dropFirst(8))
        if !fixtures.contains(name) { return "names a fixture that does not exist, “\(name)”" }
      } else if part.hasPrefix("test: ") {
        let name = String(part.dropFirst(6))
        if !tests.contains(name) { return "names a test that does not exist, “\(name)”" }
      } else {
        return "has no proof, but “\(part)”"
      }
    }
    return nil
  }
}

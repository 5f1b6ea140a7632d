import Foundation
import Testing

/// `NodeCompat.md` accounts for every public member of Node's modules, with proofs that exist.
struct `the account of Node's members` {
  /// A public member of one of Node's modules, as `members.tsv` lists them.
  private struct Member: Hashable {
    let owner: String
    let member: String
  }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  private static let accounts =
    (try? String(
      contentsOf: tests.deletingLastPathComponent().appendingPathComponent("NodeCompat.md"), encoding: .utf8))
    .map(Account.all) ?? [:]
  private static let members: [String: Set<Member>] = {
    let text = try? String(contentsOf: tests.appendingPathComponent("CompatTests/members.tsv"), encoding: .utf8)
    var members: [String: Set<Member>] = [:]
    for line in (text ?? "").split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      members[cells[0], default: []].insert(Member(owner: cells[1], member: cells[2]))
    }
    return members
  }()

  /// The names of all fixtures, and of all tests with a name in words.
  private static let proofs: (fixtures: Set<String>, tests: Set<String>) = {
    var fixtures: Set<String> = []
    var names: Set<String> = []
    for case let path as String in FileManager.default.enumerator(atPath: tests.path) ?? .init() {
      if path.hasPrefix("Fixtures/"), path.hasSuffix(".js") { fixtures.insert(String(path.dropFirst(9).dropLast(3))) }
      guard path.hasSuffix(".swift"), !path.hasPrefix("Fixtures/"),
        let text = try? String(contentsOf: tests.appendingPathComponent(path), encoding: .utf8)
      else { continue }
      for match in text.matches(of: #/@Test[^`]*?func `([^`]+)`/#.dotMatchesNewlines()) {
        names.insert(String(match.1))
      }
    }
    return (fixtures, names)
  }()

  static let modules = ["events", "buffer", "timers", "process", "stream", "net"]

  @Test(arguments: modules)
  func `has a row for every member, and no other`(_ module: String) throws {
    let accounted = try #require(Self.accounts[module], "no section")
    let members = try #require(Self.members[module])
    let rows = accounted.map { Member(owner: $0.owner, member: $0.member) }
    let missing = members.subtracting(rows).map { "\($0.owner) \($0.member)" }.sorted()
    #expect(missing.isEmpty, "\(missing.count) missing: \(missing.joined(separator: ", "))")
    let unknown = Set(rows).subtracting(members).map { "\($0.owner) \($0.member)" }.sorted()
    #expect(unknown.isEmpty, "not Node's: \(unknown.joined(separator: ", "))")
  }

  @Test(arguments: modules)
  func `names proofs that exist`(_ module: String) {
    for account in Self.accounts[module] ?? [] {
      let fault = account.fault(fixtures: Self.proofs.fixtures, tests: Self.proofs.tests)
      #expect(fault == nil, "\(module) \(account.owner) \(account.member) \(fault ?? "")")
    }
  }

  @Test func `finds fault with what is missing or made up`() {
    let text =
      "## net\n| owner | member | Swift | proof |\n| --- | --- | --- | --- |\n| Socket | `write` | `write` | PROOF |"
    func fault(_ proof: String) -> String? {
      Account.all(in: text.replacingOccurrences(of: "PROOF", with: proof))["net"]?.first?
        .fault(fixtures: ["net/echo-server"], tests: ["writes"])
    }
    #expect(fault("fixture net/echo-server; test: writes") == nil)
    #expect(fault("fixture net/none") != nil)
    #expect(fault("fixture net/echo-server; test: none") != nil)
    #expect(fault("see the source") != nil)
    #expect(fault("—") != nil)
  }
}

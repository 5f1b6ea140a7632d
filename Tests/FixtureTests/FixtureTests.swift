import Foundation
import Testing

/// Every fixture's Swift program prints what real Node printed for its original.
@Suite(.serialized)
struct `fixtures` {
  @Test func `there are some, and each is three files`() throws {
    #expect(Fixture.all.count >= 30)
    for fixture in Fixture.all {
      for ending in ["swift", "txt"] {
        #expect(FileManager.default.fileExists(atPath: fixture.file(ending).path), "\(fixture).\(ending)")
      }
    }
  }

  @Test func `every Swift program has an original`() throws {
    let outcome = try Program.run(Program.products.appendingPathComponent("Fixtures"), ["--list"])
    let names = outcome.output.split(separator: "\n").map(String.init).sorted()
    #expect(names == Fixture.all.map(\.name))
  }

  @Test(arguments: Fixture.all)
  func `prints in Swift what Node printed`(_ fixture: Fixture) throws {
    let outcome = try Program.run(Program.products.appendingPathComponent("Fixtures"), [fixture.name])
    #expect(outcome.output == (try fixture.transcript()), "on standard error: \(outcome.errors)")
  }

  @Test(.enabled(if: Program.find("node") != nil, "Node is not on this machine"), arguments: Fixture.all)
  func `still prints in Node what Node printed, and ends with the same exit code in Swift`(_ fixture: Fixture) throws {
    let node = try #require(Program.find("node"))
    let outcome = try Program.run(node, [fixture.file("js").path], environment: ["NODE_PATH": "/usr/share/nodejs"])
    #expect(outcome.output == (try fixture.transcript()), "on standard error: \(outcome.errors)")
    let ported = try Program.run(Program.products.appendingPathComponent("Fixtures"), [fixture.name])
    #expect(ported.status == outcome.status)
  }
}

import Foundation

/// One program in both languages, and what real Node printed.
struct Fixture: CustomStringConvertible {
  /// Module and name, such as `ws/echo`.
  let name: String

  /// Where the fixtures lie.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// All of them, by their originals.
  static let all: [Fixture] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".js") && !$0.hasPrefix("support/") }.sorted()
      .map { Fixture(name: String($0.dropLast(3))) }
  }()

  var description: String { name }

  /// What real Node printed.
  func transcript() throws -> String { try String(contentsOf: file("txt"), encoding: .utf8) }

  func file(_ ending: String) -> URL { Fixture.folder.appendingPathComponent("\(name).\(ending)") }
}

import Foundation

/// What real Node printed for one of the programs in this folder.
enum Recorded {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The lines of `NAME.txt`.
  static func lines(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// Runs `NAME.js` in Node, where there is one; nil where there is none.
  static func runNode(_ name: String, _ arguments: [String] = []) throws -> [String]? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let node = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent("node") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let node else { return nil }
    let process = Process()
    process.executableURL = node
    process.arguments = [folder.appendingPathComponent("\(name).js").path] + arguments
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

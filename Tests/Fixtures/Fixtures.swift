import Foundation
import NodeRuntime

/// Runs the fixture that is named by the argument, such as `ws/echo`; `--list` prints all names.
@main enum Fixtures {
  /// A fixture's name, and what it does before the loop runs.
  typealias Entry = (name: String, body: @Sendable () throws -> Void)

  static let all: [Entry] =
    events + buffer + timers + process + console + stream + fs + net + http + ws + wss

  static func main() {
    let name = CommandLine.arguments.dropFirst().first
    if name == "--list" {
      for fixture in all { print(fixture.name) }
      return
    }
    guard let fixture = all.first(where: { $0.name == name }) else {
      fail("usage: Fixtures --list | NAME")
    }
    do {
      try fixture.body()
    } catch {
      fail("\(fixture.name): \(error)")
    }
    EventLoop.run()
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(2)
  }
}

import Foundation
import Testing

/// What a process reads and writes, with something else than the null device at the other end: the fixtures of
/// `process` again, in both languages.
struct `standard streams` {
  /// A program under way, with an input that stays open until it is closed.
  private final class Running {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    let errors = Pipe()

    init(_ program: URL, _ arguments: [String]) {
      process.executableURL = program
      process.arguments = arguments
      process.standardInput = input
      process.standardOutput = output
      process.standardError = errors
    }

    /// Waits for the end; after a minute it is killed, and its status tells.
    func end() -> (output: String, errors: String, status: Int32) {
      let watchdog = DispatchWorkItem { [process] in process.terminate() }
      DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watchdog)
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      watchdog.cancel()
      return (text, words, process.terminationStatus)
    }
  }

  /// The fixture in Swift, and in JavaScript where Node is there.
  private static func both(_ fixture: String) -> [Running] {
    let swift = Running(Program.products.appendingPathComponent("Fixtures"), [fixture])
    guard let node = Program.find("node") else { return [swift] }
    return [swift, Running(node, [Fixture(name: fixture).file("js").path])]
  }

  @Test func `a pipe is copied from standard input to standard output`() throws {
    for program in Self.both("process/copy-input") {
      try program.process.run()
      for line in ["one\n", "two\n", "thrée"] { program.input.fileHandleForWriting.write(Data(line.utf8)) }
      try program.input.fileHandleForWriting.close()
      let outcome = program.end()
      #expect(outcome.output == "one\ntwo\nthrée14 bytes\n", "\(outcome.errors)")
      #expect(outcome.status == 0)
    }
  }

  @Test func `a file is copied from standard input to standard output`() throws {
    let text = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    for program in Self.both("process/copy-input") {
      program.process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: #filePath))
      try program.process.run()
      let outcome = program.end()
      #expect(outcome.output == text + "\(text.utf8.count) bytes\n", "\(outcome.errors)")
      #expect(outcome.status == 0)
    }
  }

  @Test func `pause lets the process end while its input stays open`() throws {
    for program in Self.both("process/first-line") {
      try program.process.run()
      program.input.fileHandleForWriting.write(Data("ann\nand more".utf8))
      let outcome = program.end()
      #expect(outcome.output == "name? hello ann\nbye\n", "\(outcome.errors)")
      #expect(outcome.status == 0)
      try program.input.fileHandleForWriting.close()
    }
  }

  @Test func `input that was paused goes on when it is resumed`() throws {
    for program in Self.both("process/input-pauses") {
      try program.process.run()
      program.input.fileHandleForWriting.write(Data("one\n".utf8))
      // What comes while it is paused is there when it goes on.
      var begin = Data()
      while !String(decoding: begin, as: UTF8.self).contains("paused: true\n") {
        let more = program.output.fileHandleForReading.availableData
        if more.isEmpty { break }
        begin.append(more)
      }
      program.input.fileHandleForWriting.write(Data("two\n".utf8))
      try program.input.fileHandleForWriting.close()
      let outcome = program.end()
      #expect(
        String(decoding: begin, as: UTF8.self) + outcome.output
          == "first: one\npaused: true\npaused: false\nthen: two\nend\n", "\(outcome.errors)")
      #expect(outcome.status == 0)
    }
  }

  @Test func `output that nobody reads is an error that can be heard`() throws {
    for program in Self.both("process/reader-gone") {
      // Ours is the only other end.
      let gone = Pipe()
      try gone.fileHandleForReading.close()
      program.process.standardOutput = gone
      try program.process.run()
      let errors = String(decoding: program.errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      program.process.waitUntilExit()
      #expect(errors == "first EPIPE\nEPIPE write write EPIPE\nsecond EPIPE\nEPIPE write write EPIPE\n")
      #expect(program.process.terminationStatus == 0)
    }
  }

  @Test(arguments: [("<&-", "0 bytes\n"), ("<&- >&- 2>&-", "")])
  func `descriptors that are closed from the beginning lead nowhere`(_ redirection: String, _ output: String) throws {
    for program in Self.both("process/copy-input") {
      let words = [program.process.executableURL?.path ?? ""] + (program.process.arguments ?? [])
      program.process.executableURL = URL(fileURLWithPath: "/bin/sh")
      program.process.arguments = ["-c", "exec \"$@\" \(redirection)", "sh"] + words
      try program.process.run()
      let outcome = program.end()
      #expect(outcome.output == output, "\(outcome.errors)")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }
}

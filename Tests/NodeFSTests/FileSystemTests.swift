import Foundation
import NodeBuffer
import NodeEvents
import NodeFS
import NodeRuntime
import TestSupport
import Testing

struct `the file system` {
  @Test func `reads what does not know its size`() throws {
    #expect(try fs.readFileSync("/proc/self/status", "utf8").contains("VmRSS"))
    #expect(try fs.statSync("/proc/self/status").size == 0)
  }

  @Test func `refuses a path with a null byte, as Node does`() {
    let error = #expect(throws: NodeError.self) { _ = try fs.readFileSync("a\0b") }
    #expect(error?.code == "ERR_INVALID_ARG_VALUE")
    #expect(
      error?.message
        == "The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\\x00b'")
    #expect(!fs.existsSync("a\0b"))
  }

  @Test func `realpath follows links and dots`() throws {
    let folder = try fs.realpathSync(fs.mkdtempSync(NSTemporaryDirectory() + "/fs-test-"))
    defer { try? fs.rmSync(folder, .init(recursive: true)) }
    try fs.writeFileSync(folder + "/file", "x")
    try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "file")
    #expect(try fs.realpathSync(folder + "/./link") == folder + "/file")
    #expect(try fs.lstatSync(folder + "/link").isSymbolicLink())
    #expect(try fs.statSync(folder + "/link").isFile())
    let error = #expect(throws: NodeError.self) { _ = try fs.realpathSync(folder + "/none") }
    #expect(error?.code == "ENOENT")
    // A link is removed, not what it leads to.
    try fs.mkdirSync(folder + "/inner")
    try FileManager.default.createSymbolicLink(atPath: folder + "/inner/out", withDestinationPath: folder)
    try fs.rmSync(folder + "/inner", .init(recursive: true))
    #expect(try fs.readFileSync(folder + "/file", "utf8") == "x")
  }

  @Test func `refuses an unknown encoding`() {
    let error = #expect(throws: NodeError.self) { _ = try fs.readFileSync("/dev/null", "zz") }
    #expect(error?.message == "The argument 'encoding' is invalid encoding. Received 'zz'")
  }

  @Test func `what a callback throws is an uncaught exception`() async throws {
    let lines = try await onLoop { log in
      fs.stat("/dev/null") { _, _ in throw NodeError("thrown", code: "E") }
      fs.exists("/dev/null") { log("\($0)") }
    }
    #expect(lines.sorted() == ["true", "uncaught Error: thrown"])
  }

  @Test func `streams read and write on any thread's loop`() async throws {
    let lines = try await onLoop { log in
      let folder = try fs.mkdtempSync(NSTemporaryDirectory() + "/fs-test-")
      fs.createWriteStream(folder + "/x").end("words").on("close") {
        fs.createReadStream(folder + "/x", "utf8")
          .on("data") { (text: String) in log(text) }
          .on("close") {
            try fs.rmSync(folder, .init(recursive: true))
            log("closed")
          }
      }
    }
    #expect(lines == ["words", "closed"])
  }

  @Test func `close of a stream that is closed calls back though nobody holds the stream`() async throws {
    let lines = try await onLoop { log in
      var stream: ReadStream? = fs.createReadStream("/dev/null")
      stream?.resume()
      let folder = try fs.mkdtempSync(NSTemporaryDirectory() + "/fs-test-")
      var output: WriteStream? = fs.createWriteStream(folder + "/x")
      output?.end("x")
      // Both are closed and have let their listeners go.
      func closeAgain() throws {
        guard stream?.closed == true, output?.closed == true else {
          setImmediate { try closeAgain() }
          return
        }
        setImmediate {
          stream?.close { error in log("read \(error == nil)") }
          stream = nil
          output?.close { error in log("written \(error == nil)") }
          output = nil
        }
        try fs.rmSync(folder, .init(recursive: true))
      }
      setImmediate { try closeAgain() }
    }
    #expect(lines == ["read true", "written true"])
  }

  @Test func `a task waits for it, and is told of errors`() async throws {
    let lines = try await onLoop { log in
      nonisolated(unsafe) let log = log
      Task(executorPreference: EventLoop.current.executor) {
        do {
          _ = try await fs.promises.readFile("/no/such/file")
        } catch {
          log(error.message)
        }
        log("\(try await fs.promises.stat("/dev/null").isCharacterDevice())")
      }
    }
    #expect(lines == ["ENOENT: no such file or directory, open '/no/such/file'", "true"])
  }

  @Test func `writes times as JavaScript does`() {
    let format = ISO8601DateFormatter()
    format.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    let days = DateFormatter()
    days.locale = Locale(identifier: "en_US_POSIX")
    days.timeZone = TimeZone(identifier: "GMT")
    days.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    // Around the ends of years, months and days, before 1970 and behind 2100.
    for base in [-11_644_473_600, 0, 951_782_400, 1_709_164_800, 1_735_689_600, 4_107_542_400] {
      for offset in [-86_400, -1, 0, 1, 86_399, 86_400, 86_400 * 59, 86_400 * 365] {
        let seconds = base + offset
        let time = FileTime(Double(seconds) * 1000 + 250)
        let date = Date(timeIntervalSince1970: Double(seconds) + 0.25)
        #expect(time.toISOString() == format.string(from: date))
        #expect(time.toUTCString() == days.string(from: date))
        #expect(time.getTime() == Double(seconds) * 1000 + 250)
      }
    }
  }
}

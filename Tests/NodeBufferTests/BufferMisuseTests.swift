#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import NodeBuffer
import NodeEvents
import Testing

// What Node throws and Swift code is not asked to `try` ends the process without a runtime, so each runs in its own.
struct `Misuse of a Buffer` {
  static func standardError(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  }

  @Test func `an unknown encoding is an uncaught exception`() async {
    let result = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
      _ = Buffer.from("a", "zz")
    }
    #expect(Self.standardError(result).contains("TypeError [ERR_UNKNOWN_ENCODING]: Unknown encoding: zz"))
  }

  @Test func `an unknown encoding counts as utf8 where the exception is handled`() async {
    await #expect(processExitsWith: .exitCode(42)) {
      UncaughtException.install { _, _ in }
      if Buffer.from("é", "zz").toString("yy") == "é" { exit(42) }
    }
  }

  @Test func `a negative size is an uncaught exception`() async {
    let result = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
      _ = Buffer.alloc(-1)
    }
    let text = """
      RangeError [ERR_OUT_OF_RANGE]: The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -1
      """
    #expect(Self.standardError(result).contains(text))
  }

  @Test func `positions outside raise Node's errors and change nothing`() async {
    await #expect(processExitsWith: .success) {
      nonisolated(unsafe) var raised: [String] = []
      UncaughtException.install { error, _ in raised.append(error.message) }
      let (buffer, hello) = (Buffer.alloc(5), Buffer.from("hello world"))
      _ = Buffer.alloc(1 << 53)
      buffer.write("abc", 6)
      buffer.write("abc", -1)
      buffer.write("abc", 2, 9)
      hello.copy(buffer, -1)
      hello.copy(buffer, 0, 12)
      hello.copy(buffer, 0, 0, -1)
      buffer.fill(1, 0, 6)
      buffer.fill(1, -1)
      buffer.fill("zz", .hex)
      buffer.fill(Buffer.alloc(0))
      _ = buffer.compare(buffer, -1)
      _ = buffer.compare(buffer, 0, 6)
      _ = Buffer.concat([buffer], -1)
      let expected = [
        "The value of \"size\" is out of range. It must be >= 0 && <= 4294967296. Received 9_007_199_254_740_992",
        "The value of \"offset\" is out of range. It must be >= 0 && <= 5. Received 6",
        "The value of \"offset\" is out of range. It must be >= 0 && <= 5. Received -1",
        "The value of \"length\" is out of range. It must be >= 0 && <= 5. Received 9",
        "The value of \"targetStart\" is out of range. It must be >= 0. Received -1",
        "The value of \"sourceStart\" is out of range. It must be >= 0 && <= 11. Received 12",
        "The value of \"sourceEnd\" is out of range. It must be >= 0. Received -1",
        "The value of \"end\" is out of range. It must be >= 0 && <= 5. Received 6",
        "The value of \"offset\" is out of range. It must be >= 0 && <= 4294967296. Received -1",
        "The argument 'value' is invalid. Received 'zz'",
        "The argument 'value' is invalid. Received <Buffer >",
        "The value of \"targetStart\" is out of range. It must be >= 0 && <= 4294967296. Received -1",
        "The value of \"targetEnd\" is out of range. It must be >= 0 && <= 5. Received 6",
        "The value of \"length\" is out of range. It must be >= 0 && <= 4294967296. Received -1",
      ]
      #expect(raised == expected)
      #expect(buffer.toString(.hex) == "0000000000")
    }
  }
}

import NodeBuffer
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output or standard error, written at once and in whole lines, whichever thread asks.
package enum ConsoleOutput: Int32 {
  case standardOutput = 1
  case standardError = 2

  private static let turn = Mutex(())

  /// Writes a text and a line feed. When nobody reads any more the rest is dropped, as Node's console does.
  func writeLine(_ text: String) { write(text + "\n") }

  /// Writes a text as it is.
  func write(_ text: String) {
    IgnoredSignals.ignoreBrokenPipe()
    var text = text
    Self.turn.withLock { _ in
      _ = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0)) }
    }
  }

  /// Writes bytes as they are, all of them before it returns; gives 0, or the system's number for why not.
  package func write(_ bytes: Buffer) -> Int32 {
    IgnoredSignals.ignoreBrokenPipe()
    return Self.turn.withLock { _ in bytes.withUnsafeBytes { writeAll($0) } }
  }

  /// Whether somebody looks at it on a screen.
  var isTerminal: Bool { isatty(rawValue) != 0 }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = put(rawValue, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        // Somebody made the descriptor non-blocking; the line is wanted whole all the same.
        var wait = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wait, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  private func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}

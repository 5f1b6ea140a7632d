import Foundation
import NodeEvents
import NodeRuntime
import Synchronization
import TestSupport
import Testing

@testable import NodeStream

struct `random programs of streams` {
  /// Seeds that are run by one test.
  private static let block = 250
  private static let seeds = 0..<3000

  /// Programs whose logs still differ, most of them in one tick: a 'close' that comes before a 'finish' in Node and
  /// behind it here, or what a destroyed stream still keeps.
  private static let different: Set<Int> = [
    156, 172, 450, 693, 864, 1154, 1262, 1518, 1638, 1965, 2517, 2740, 2801,
  ]

  /// The logs of the programs of some seeds, one after the other on one loop.
  private func logs(_ seeds: Range<Int>) async -> [[String]] {
    let logs = Mutex<[[String]]>([])
    await onThread {
      var current: RandomStreams?
      process.on("uncaughtException") { (error: any Error) in
        current?.log("uncaught \(error.code ?? "undefined") \(error.message)")
      }
      func next(_ seed: Int) {
        guard seeds.contains(seed) else { return }
        let program = RandomStreams(seed)
        current = program
        program.run {
          logs.withLock { $0.append(program.lines) }
          next(seed + 1)
        }
      }
      setImmediate { next(seeds.lowerBound) }
      EventLoop.run()
    }
    return logs.withLock { $0 }
  }

  private func summary(_ seed: Int, _ lines: [String]) -> String {
    var hash = TextHash()
    for line in lines { hash.add("\(line)\n") }
    return "\(seed) \(hash) \(lines.count)"
  }

  @Test(arguments: stride(from: seeds.lowerBound, to: seeds.upperBound, by: block).map { $0..<($0 + block) })
  func `log what Node logged, line by line`(_ seeds: Range<Int>) async throws {
    let recorded = try Recorded.lines("random-streams")
    let logs = await logs(seeds)
    #expect(logs.count == seeds.count)
    for (seed, log) in zip(seeds, logs) where Self.different.contains(seed) {
      withKnownIssue("a tick apart") { #expect(summary(seed, log) == recorded[seed]) }
    }
    let wrong = zip(seeds, logs).filter { !Self.different.contains($0) && summary($0, $1) != recorded[$0] }
    #expect(wrong.map(\.0) == [])
    for (seed, log) in wrong.prefix(2) { Issue.record("seed \(seed)\(try difference(seed, log))") }
  }

  /// The lines around the first one that differs, where there is a Node to ask.
  private func difference(_ seed: Int, _ log: [String]) throws -> String {
    guard let node = try Recorded.runNode("random-streams", ["\(seed)"]) else { return "" }
    let first = zip(node, log).prefix { $0 == $1 }.count
    let before = node[max(0, first - 12)..<first].map { "    \($0)\n" }.joined()
    let expected = node.dropFirst(first).prefix(6).map { "  - \($0)\n" }.joined()
    return "\n\(before)\(expected)\(log.dropFirst(first).prefix(6).map { "  + \($0)\n" }.joined())"
  }

  @Test func `lose nothing and close once`() async throws {
    let logs = await logs(5000..<5400)
    #expect(logs.flatMap(\.self).filter { $0.hasPrefix("BROKEN") } == [])
    #expect(logs.count { $0.last?.hasPrefix("intact") == true } > 100)
  }
}

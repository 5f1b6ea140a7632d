import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

// Streams worked on as arrays are, and consumed whole.
func streamOperators() {
  let numbers = { Readable.from([1, 2, 3, 4, 5, 6]) }

  EventLoop.async {
    console.log(try await numbers().map { (n: Int) in n * 10 }.toArray(of: Int.self))
    console.log(try await numbers().filter { (n: Int) in n % 2 == 0 }.toArray(of: Int.self))
    console.log(try await numbers().flatMap { (n: Int) in n > 4 ? [n, n] : [] }.toArray(of: Int.self))
    console.log(try await numbers().take(2).toArray(of: Int.self), try await numbers().drop(4).toArray(of: Int.self))
    console.log(try await numbers().some { (n: Int) in n > 5 }, try await numbers().every { (n: Int) in n > 5 })
    console.log(try await numbers().find { (n: Int) in n > 3 }, try await numbers().find { (n: Int) in n > 9 })
    console.log(try await numbers().reduce(0) { (sum: Int, n: Int) in sum + n })
    let source = numbers()
    try await source.take(2).forEach { (n: Int) in console.log("each", n) }
    try await timers.promises.setImmediate()
    console.log(source.destroyed)

    let awaited = numbers().map { (n: Int) in
      try await timers.promises.setImmediate()
      if n == 3 { throw NodeError("three is too much") }
      return n
    }
    do {
      try await awaited.forEach { (n: Int) in console.log("awaited", n) }
    } catch {
      console.log("caught", error.message)
    }
    do {
      _ = try numbers().take(-1)
    } catch {
      console.log(error.code)
    }

    let split = { Readable.from([Buffer.from([0xe2, 0x82]), Buffer.from([0xac, 0x21])]) }
    let text = try await consumers.text(split())
    console.log(text, try await consumers.buffer(split()), try await consumers.arrayBuffer(split()).byteLength)
  }
}

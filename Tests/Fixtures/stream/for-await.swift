import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

// A stream in a loop: to the end, to a break that destroys it, to one that does not, and to an error.
func streamForAwait() {
  let letters = {
    var left = ["a", "b", "c"]
    let stream = Readable(
      .init(
        read: { this, _ in
          setImmediate { if left.isEmpty { this.push(nil) } else { this.push(left.removeFirst()) } }
        }))
    stream.on("close") { console.log("close") }
    return stream
  }

  EventLoop.async {
    for try await chunk in letters() { console.log(chunk) }
    console.log("over")

    let broken = letters()
    for try await chunk in broken {
      console.log(chunk.toString())
      break
    }
    console.log("left", broken.destroyed)

    let kept = letters()
    for try await chunk in kept.iterator(of: Buffer.self, destroyOnReturn: false) {
      console.log(chunk.toString())
      break
    }
    console.log("left", kept.destroyed)
    kept.setEncoding("utf8")
    for try await text in kept.iterator(of: String.self) { console.log("then", text) }

    let failing = letters()
    do {
      for try await chunk in failing {
        console.log(chunk.toString())
        failing.destroy(NodeError("no more"))
      }
    } catch {
      console.log("caught", error.message)
    }

    let closed = letters()
    do {
      for try await chunk in closed {
        console.log(chunk.toString())
        closed.destroy()
      }
    } catch {
      console.log("caught", error.code)
    }
  }
}

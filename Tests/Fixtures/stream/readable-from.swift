import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

// Readable.from: a stream of what a sequence gives, one value at a time.
func streamReadableFrom() {
  let numbers = Readable.from([1, 2, 3])
  console.log(numbers.readableObjectMode, numbers.readableHighWaterMark)
  numbers.on("data") { (n: Int) in console.log("number", n) }
  numbers.on("end") { console.log("end of numbers") }

  let text = Readable.from("not taken apart")
  text.on("data") { (chunk: String) in console.log("text", chunk) }

  let bytes = Readable.from(Buffer.from("bytes"))
  bytes.on("data") { chunk in console.log("bytes", chunk) }

  let holes = Readable.from([1, nil, 3])
  holes.on("data") { (n: Int) in console.log("before the hole", n) }
  holes.on("error") { (error: any Error) in console.log(error.code, error.message) }
  holes.on("close") { console.log("close") }

  // A sequence that takes its time, and fails.
  setImmediate {
    let countdown = AsyncThrowingStream<Int, any Error> { numbers in
      for n in [3, 2, 1] { numbers.yield(n) }
      numbers.finish(throwing: NodeError("lift-off"))
    }
    let late = Readable.from(countdown)
    late.on("data") { (n: Int) in console.log("countdown", n) }
    late.on("error") { (error: any Error) in console.log("error", error.message) }
  }
}

import NodeEvents
import NodeRuntime
import NodeStream

func streamOneSidedDuplex() throws {
  let input = Duplex(.init(writable: false, read: { this, size in this.push(nil) }))
  console.log(input.readable, input.writable, input.writableEnded, input.writableFinished)
  input.on("end") { console.log("input: end") }
  input.on("close") { console.log("input: close") }
  input.resume()

  let output = Duplex(.init(readable: false, write: { this, chunk, encoding, callback in callback() }))
  console.log(output.readable, output.writable, output.readableEnded)
  output.on("finish") { console.log("output: finish") }
  output.on("close") { console.log("output: close") }
  output.end("x")

  let wrong = Duplex(.init(writable: false, read: { _, _ in }))
  wrong.on("error") { (error: any Error) in console.log(error.code) }
  wrong.on("close") { console.log("wrong: close") }
  wrong.write("x")

  let shut = Duplex(.init(read: { _, _ in }, write: { this, chunk, encoding, callback in callback() }))
  shut.readable = false
  shut.writable = false
  console.log(shut.readable, shut.writable)
}

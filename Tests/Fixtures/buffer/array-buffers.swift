import NodeBuffer
import NodeRuntime

func bufferArrayBuffers() throws {
  // An ArrayBuffer is memory that several buffers look at.
  let memory = ArrayBuffer(16)
  console.log(memory.byteLength)

  let header = try Buffer.from(memory, 0, 4)
  let body = try Buffer.from(memory, 4)
  try header.writeUInt32BE(body.length)
  body.write("payload")
  console.log(Buffer.from(memory).toString("latin1", 3, 11))
  console.log(header.buffer === body.buffer, header.byteOffset, body.byteOffset)
  console.log(header.byteLength, body.byteLength, Buffer.byteLength(memory))

  // A part of a buffer begins further on in the same memory.
  let word = body.subarray(3, 7)
  console.log(word.byteOffset, word.buffer.byteLength)
  word.fill("!")
  console.log(body.toString("utf8", 0, 7))

  // slice of an ArrayBuffer copies; slice of a buffer does not.
  let copy = memory.slice(4, 7)
  Buffer.from(copy).fill("-")
  console.log(body.toString("utf8", 0, 3), Buffer.from(copy).toString())
  console.log(ArrayBuffer(3))

  for (at, length) in [(17, 0), (8, 9), (-1, 1)] {
    do {
      _ = try Buffer.from(memory, at, length)
    } catch let err {
      console.log("\(err)")
    }
  }
}

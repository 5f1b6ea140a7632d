// An ArrayBuffer is memory that several buffers look at.
const memory = new ArrayBuffer(16)
console.log(memory.byteLength)

const header = Buffer.from(memory, 0, 4)
const body = Buffer.from(memory, 4)
header.writeUInt32BE(body.length)
body.write('payload')
console.log(Buffer.from(memory).toString('latin1', 3, 11))
console.log(header.buffer === body.buffer, header.byteOffset, body.byteOffset)
console.log(header.byteLength, body.byteLength, Buffer.byteLength(memory))

// A part of a buffer begins further on in the same memory.
const word = body.subarray(3, 7)
console.log(word.byteOffset, word.buffer.byteLength)
word.fill('!')
console.log(body.toString('utf8', 0, 7))

// slice of an ArrayBuffer copies; slice of a buffer does not.
const copy = memory.slice(4, 7)
Buffer.from(copy).fill('-')
console.log(body.toString('utf8', 0, 3), Buffer.from(copy).toString())
console.log(new ArrayBuffer(3))

for (const [at, length] of [[17, 0], [8, 9], [-1, 1]]) {
  try {
    Buffer.from(memory, at, length)
  } catch (err) {
    console.log(String(err))
  }
}

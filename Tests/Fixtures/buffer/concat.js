// Chunks of bytes are put together before they are read as text: a character may be cut in two.
const text = Buffer.from('naïve café')
const chunks = [text.subarray(0, 3), text.subarray(3, 11), text.subarray(11)]

console.log(chunks.map((chunk) => chunk.length).join(' + '))
console.log(Buffer.concat(chunks).toString())
console.log(chunks.map((chunk) => chunk.toString()).join(''))

console.log(Buffer.concat(chunks).equals(text))
console.log(Buffer.concat([]).length)
console.log(Buffer.concat([Buffer.from('a'), Buffer.alloc(2), Buffer.from('b')]))

const word = Buffer.from('wasp')

for (const byte of word) console.log(byte)
for (const [index, byte] of word.entries()) console.log('%d: %d', index, byte)
for (const index of word.keys()) console.log(index)
for (const byte of word.values()) console.log(byte)
word.forEach((byte, index) => console.log(index, byte))

// A checksum.
let sum = 0
for (const byte of Buffer.from('123456789')) sum = (sum + byte) & 255
console.log('checksum', sum)

console.log(word[0], word.at(0), word.at(-1), word.at(4), word.at(-5))
word[0] = 0x57
word[1] += 1
console.log(word.toString(), word.length)

const bytes = Buffer.from('a1b22c333')
const isDigit = (byte) => byte >= 48 && byte <= 57

console.log(bytes.filter(isDigit).toString(), bytes.filter((byte, index) => index % 2 === 0).toString())
console.log(bytes.map((byte) => byte ^ 1).toString(), bytes.map((byte, index) => 48 + index).toString())
console.log(bytes.every(isDigit), bytes.some(isDigit), bytes.some((byte) => byte > 127))
console.log(bytes.every((byte, index) => byte > index), bytes.some((byte, index) => byte === index))
console.log(bytes.find(isDigit), bytes.find((byte) => byte > 127), bytes.findIndex(isDigit), bytes.findIndex((byte) => byte === 0))
console.log(bytes.findLast((byte) => !isDigit(byte)), bytes.findLastIndex((byte) => !isDigit(byte)), bytes.findLastIndex((byte) => byte === 0))
console.log(bytes.reduce((sum, byte) => sum + byte), bytes.reduce((sum, byte) => sum + byte, 1000))
console.log(bytes.reduceRight((text, byte) => text + String.fromCharCode(byte), ''), bytes.reduceRight((rest, byte) => rest - byte))
console.log(bytes.subarray(0, 3).join(), bytes.subarray(0, 3).join(' + '), Buffer.alloc(0).join())

try {
  Buffer.alloc(0).reduce((sum, byte) => sum + byte)
} catch (err) {
  console.log(String(err))
}

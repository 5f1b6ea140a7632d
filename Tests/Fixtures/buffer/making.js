// The ways to make a buffer besides from text.
console.log(Buffer.of(1, 256, -1))
console.log(Buffer.from([0x68, 0x169]))
console.log(Buffer.allocUnsafe(3).fill(7), Buffer.allocUnsafeSlow(2).fill(9))
console.log(Buffer.alloc(5, 'ab'), Buffer.alloc(3, 'ff00', 'hex'), Buffer.alloc(3, Buffer.from('xy')))

// The bytes of larger numbers, as the machine has them.
const samples = new Uint16Array([1, 0x203, 4])
console.log(Buffer.copyBytesFrom(samples))
console.log(Buffer.copyBytesFrom(samples, 1, 1), Buffer.copyBytesFrom(samples, 2), Buffer.copyBytesFrom(samples, 9))

// A copy does not see what becomes of the original.
const original = Buffer.from('cat')
const copy = Buffer.from(original)
original[0] = 0x68
console.log(original.toString(), copy.toString(), Buffer.copyBytesFrom(original, 1).toString())

console.log(Buffer.isBuffer(original), Buffer.isBuffer('cat'), Buffer.isBuffer([99, 97, 116]))
console.log(Buffer.byteLength('déjà vu'), Buffer.byteLength('déjà vu', 'latin1'), Buffer.byteLength('6869', 'hex'))
console.log(Buffer.concat([original, copy], 4).toString(), Buffer.concat([original, copy], 8))

const buffer = require('buffer')

const secret = Buffer.from('a password')
console.log(buffer.INSPECT_MAX_BYTES, secret)

// So that logs stay short.
buffer.INSPECT_MAX_BYTES = 4
console.log(secret, Buffer.from('four'), Buffer.from('fives'))
console.log('in an array', [secret.subarray(0, 2)])
console.log(new ArrayBuffer(6))
buffer.INSPECT_MAX_BYTES = 0
console.log(secret)
buffer.INSPECT_MAX_BYTES = 50

console.log(secret.toString(), secret.toLocaleString('hex'))
console.log(buffer.constants.MAX_LENGTH === buffer.kMaxLength, buffer.kMaxLength)

'use strict'
// Readable.from: a stream of what a sequence gives, one value at a time.
const {Readable} = require('stream')

const numbers = Readable.from([1, 2, 3])
console.log(numbers.readableObjectMode, numbers.readableHighWaterMark)
numbers.on('data', (n) => console.log('number', n))
numbers.on('end', () => console.log('end of numbers'))

const text = Readable.from('not taken apart')
text.on('data', (chunk) => console.log('text', chunk))

const bytes = Readable.from(Buffer.from('bytes'))
bytes.on('data', (chunk) => console.log('bytes', chunk))

const holes = Readable.from([1, null, 3])
holes.on('data', (n) => console.log('before the hole', n))
holes.on('error', (error) => console.log(error.code, error.message))
holes.on('close', () => console.log('close'))

// A sequence that takes its time, and fails.
setImmediate(() => {
  async function * countdown () {
    for (let n = 3; n > 0; n--) {
      await null
      yield n
    }
    throw new Error('lift-off')
  }
  const late = Readable.from(countdown())
  late.on('data', (n) => console.log('countdown', n))
  late.on('error', (error) => console.log('error', error.message))
})

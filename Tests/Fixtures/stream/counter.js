const {Readable} = require('stream')

// Counts up to its limit, a line a number.
class Counter extends Readable {
  constructor (limit) {
    super()
    this.limit = limit
    this.count = 0
  }

  _read () {
    this.count++
    if (this.count > this.limit) this.push(null)
    else this.push(`${this.count}\n`)
  }
}

const counter = new Counter(5)
let text = ''

counter.on('data', (chunk) => {
  console.log('%d bytes, flowing: %s', chunk.length, counter.readableFlowing)
  text += chunk.toString()
})
counter.on('end', () => console.log(text.split('\n').join(' '), counter.readableEnded, counter.destroyed))
counter.on('close', () => console.log('close', counter.destroyed, counter.readable))
console.log('flowing: %s', counter.readableFlowing)

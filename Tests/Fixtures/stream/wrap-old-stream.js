const {Readable, Stream} = require('stream')

// A stream of old: it emits, and can be held up, but keeps nothing.
class Ticker extends Stream {
  constructor () {
    super()
    this.readable = true
    this.count = 0
    this.timer = null
  }

  resume () {
    console.log('old: resume')
    if (this.timer === null) this.timer = setInterval(() => this.tick(), 1)
    return this
  }

  pause () {
    console.log('old: pause')
    clearInterval(this.timer)
    this.timer = null
    return this
  }

  tick () {
    this.count++
    if (this.count <= 4) this.emit('data', Buffer.from(`tick ${this.count}`))
    if (this.count < 4) return
    this.pause()
    this.emit('end')
    this.emit('close')
  }
}

const old = new Ticker()
const source = new Readable({highWaterMark: 10}).wrap(old)
source.on('readable', () => {
  let chunk
  while ((chunk = source.read()) !== null) console.log('%s', chunk)
})
source.on('end', () => console.log('end'))
source.on('close', () => console.log('close'))
old.resume()

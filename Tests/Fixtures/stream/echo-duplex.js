const {Duplex} = require('stream')

// What is written comes back, each word turned round, when someone reads.
class Mirror extends Duplex {
  constructor () {
    super({readableHighWaterMark: 4, writableHighWaterMark: 8, decodeStrings: false})
    this.kept = []
  }

  _write (chunk, encoding, callback) {
    this.kept.push([...chunk].reverse().join(''))
    callback()
    this._read(0)
  }

  _read () {
    while (this.kept.length > 0) {
      if (!this.push(this.kept.shift())) return
    }
    if (this.writableFinished) this.push(null)
  }

  _final (callback) {
    this.once('finish', () => this._read(0))
    callback()
  }
}

function show (mirror) {
  console.log('readable %s %d/%d, writable %s %d/%d', mirror.readable, mirror.readableLength,
    mirror.readableHighWaterMark, mirror.writable, mirror.writableLength, mirror.writableHighWaterMark)
}

const mirror = new Mirror()
show(mirror)
mirror.write('stressed')
mirror.write('live')
show(mirror)
mirror.on('data', (chunk) => console.log('%s', chunk))
mirror.on('end', () => console.log('end'))
mirror.on('finish', () => console.log('finish'))
mirror.on('close', () => show(mirror))
mirror.end('reward')
show(mirror)

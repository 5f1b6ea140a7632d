const {Writable} = require('stream')

class Collector extends Writable {
  constructor (options) {
    super(options)
    this.parts = []
  }

  _write (chunk, encoding, callback) {
    this.parts.push(chunk)
    setImmediate(callback)
  }

  _final (callback) {
    console.log('final, %d parts', this.parts.length)
    callback()
  }

  get text () { return Buffer.concat(this.parts).toString() }
}

const collector = new Collector({highWaterMark: 8})
console.log(collector.write('four'), collector.writableLength)
console.log(collector.write('c3c3', 'hex'), collector.writableLength)
console.log(collector.write(Buffer.from('more bytes'), () => console.log('third is written')), collector.writableLength)
collector.on('drain', () => console.log('drain', collector.writableLength))
collector.end('end', () => console.log('ended', collector.writableFinished))
console.log(collector.writableEnded, collector.writable, collector.writableNeedDrain)
collector.on('finish', () => console.log('finish', collector.text))
collector.on('close', () => console.log('close'))

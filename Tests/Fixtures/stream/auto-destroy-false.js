const {Readable, Writable} = require('stream')

const source = new Readable({
  autoDestroy: false,
  read () {
    this.push('x')
    this.push(null)
  }
})
source.on('end', () => console.log('end'))
source.on('close', () => console.log('close of the source'))
source.resume()

const sink = new Writable({
  autoDestroy: false,
  write (chunk, encoding, callback) {
    callback(chunk.toString() === 'bad' ? new Error('bad chunk') : null)
  }
})
sink.on('error', (error) => console.log('error: %s, destroyed: %s', error.message, sink.destroyed))
sink.on('finish', () => console.log('finish'))
sink.on('close', () => console.log('close of the sink'))
sink.write('good', () => console.log('good is written'))
sink.write('bad', (error) => console.log('bad: %s', error.message))
console.log(sink.write('next', (error) => console.log('next: %s', error.message)), sink.errored.message)
sink.end()

setImmediate(() => {
  console.log(source.destroyed, source.readableEnded, sink.destroyed, sink.writableFinished)
  source.destroy()
  sink.destroy()
})

const {Duplex, Readable, Writable} = require('stream')

const quiet = new Duplex({
  emitClose: false,
  read () { this.push(null) },
  write (chunk, encoding, callback) { callback() },
  destroy (error, callback) {
    console.log('destroy')
    callback(error)
  }
})
quiet.on('close', () => console.log('never'))
quiet.on('end', () => console.log('end'))
quiet.on('finish', () => console.log('finish'))
quiet.resume()
quiet.end('x')

const source = new Readable({emitClose: false, read () { this.push(null) }})
source.on('close', () => console.log('never')).resume()
const sink = new Writable({emitClose: false})
sink.on('close', () => console.log('never')).end()
setImmediate(() => console.log(quiet.destroyed, quiet.closed, source.closed, sink.closed))

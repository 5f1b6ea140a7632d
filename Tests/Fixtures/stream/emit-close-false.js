const {Duplex} = require('stream')

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
setImmediate(() => console.log(quiet.destroyed, quiet.closed))

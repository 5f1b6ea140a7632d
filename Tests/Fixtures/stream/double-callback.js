const {Transform, Writable} = require('stream')

function check (name, stream) {
  stream.on('error', (error) => console.log(name, error.code, error.message))
  stream.on('close', () => console.log(name, 'close'))
  return stream
}

check('write', new Writable({
  write (chunk, encoding, callback) {
    callback()
    callback()
  }
})).write('x')

check('later', new Writable({
  write (chunk, encoding, callback) {
    callback()
    setImmediate(callback)
  }
})).write('x')

check('final', new Writable({
  final (callback) {
    callback()
    callback()
  }
})).end()

check('transform', new Transform({
  transform (chunk, encoding, callback) {
    callback(null, chunk)
    callback(null, chunk)
  }
})).resume().write('x')

check('construct', new Writable({
  construct (callback) {
    callback()
    callback()
  }
}))

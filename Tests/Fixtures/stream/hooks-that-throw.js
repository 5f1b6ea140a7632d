const {Duplex, Readable, Transform, Writable} = require('stream')

function tell (name, stream) {
  stream.on('error', (error) => console.log('%s: error, %s', name, error.message))
  stream.on('close', () => console.log('%s: close', name))
  return stream
}

// What _read, _final, _flush, _destroy and _construct throw destroys the stream.
tell('read', new Readable({read () { throw new Error('read threw') }})).resume()
tell('final', new Writable({final () { throw new Error('final threw') }})).end()
tell('flush', new Transform({flush () { throw new Error('flush threw') }})).end()
tell('destroy', new Duplex({destroy () { throw new Error('destroy threw') }})).destroy()
tell('construct', new Readable({construct () { throw new Error('construct threw') }}))

// What _write and _transform throw, nobody catches.
process.on('uncaughtException', (error) => console.log('uncaught: %s', error.message))
const sink = tell('write', new Writable({write () { throw new Error('write threw') }}))
setImmediate(() => sink.write('x'))
const pass = tell('transform', new Transform({transform () { throw new Error('transform threw') }}))
setImmediate(() => pass.write('x'))
setImmediate(() => {
  console.log(sink.destroyed, sink.writableLength, pass.destroyed)
  console.log(sink.write('y'), sink.writableLength)
})

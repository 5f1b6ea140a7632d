const {PassThrough, Readable, Writable} = require('stream')

// A destination that fails is taken off, and the source stays as it is.
const source = new Readable({read () {}})
const broken = new Writable({write (chunk, encoding, callback) { callback(new Error('broken')) }})
broken.on('error', (error) => console.log('%s, still piped: %s', error.message, broken.listenerCount('unpipe') > 0))
broken.on('unpipe', () => console.log('unpipe'))
broken.on('close', () => {
  console.log('close', source.destroyed, source.readableFlowing, source.isPaused())
  source.resume()
})
source.pipe(broken)
source.push('x')

// A source that fails does not end its destination.
const failing = new Readable({read () { this.destroy(new Error('no more')) }})
const copy = new PassThrough()
failing.on('error', (error) => console.log('source: %s', error.message))
failing.on('close', () => setImmediate(() => console.log(copy.writable, copy.listenerCount('unpipe'))))
failing.pipe(copy)

// A destination that was closed is taken off.
const early = new Readable({read () {}})
const gone = new Writable()
early.pipe(gone)
gone.destroy()
gone.on('close', () => console.log('gone', early.listenerCount('data'), early.listenerCount('end')))

// What cannot be read cannot be piped.
const sink = new Writable()
sink.on('error', (error) => console.log(error.code, error.message))
sink.pipe(gone)

const stream = require('stream')
const {Duplex, Readable, Transform, Writable} = stream

process.on('uncaughtException', (error) => console.log(error.name, error.code, error.message))
setImmediate(() => new Readable({highWaterMark: -1}))
setImmediate(() => new Writable({highWaterMark: -2}))
setImmediate(() => new Duplex({readableHighWaterMark: -3}))
setImmediate(() => new Transform({writableHighWaterMark: -4}))
setImmediate(() => stream.setDefaultHighWaterMark(false, -5))
setImmediate(() => new Readable({read () {}}).read(2 ** 31))
setImmediate(() => new Readable({read () {}}).setEncoding('klingon'))
setImmediate(() => new Writable().write('nobody writes this'))
setImmediate(() => new Transform().write('nobody transforms this'))
setImmediate(() => {
  const source = new Readable({read () {}})
  source.on('error', (error) => console.log('event:', error.name, error.code, error.message))
  source.push(7)
  console.log(source.destroyed)
})
setImmediate(() => {
  const source = new Readable()
  source.on('error', (error) => console.log('event:', error.name, error.code, error.message))
  source.read()
})

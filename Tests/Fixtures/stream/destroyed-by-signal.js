const {Duplex, Readable, Writable, addAbortSignal} = require('stream')

const controller = new AbortController()
const source = addAbortSignal(controller.signal, new Readable({read () {}}))
source.on('data', (chunk) => console.log('%s', chunk))
source.on('error', (error) => console.log(error.name, error.code, error.message))
source.on('close', () => console.log('close', source.readableAborted))
source.push('still here')

const sink = new Writable({signal: controller.signal, write (chunk, encoding, callback) { callback() }})
sink.on('close', () => console.log('sink: close, %s, %s', sink.errored.code, sink.writableAborted))

const done = new Writable({signal: controller.signal, write (chunk, encoding, callback) { callback() }})
done.on('close', () => console.log('done: close, %s', done.errored))
done.end()

setImmediate(() => {
  controller.abort()
  console.log('aborted', source.destroyed, sink.destroyed)

  const late = new Duplex({signal: AbortSignal.abort(), read () {}})
  console.log(late.destroyed)
  late.on('error', (error) => console.log('late:', error.code))

  const never = new Readable({signal: controller.signal, read () {}})
  never.on('error', (error) => console.log('never:', error.code))
  console.log(never.destroyed, never.readable)
})

const {Duplex, Readable, Writable} = require('stream')

function tell (name, stream) {
  for (const event of ['data', 'end', 'finish', 'error', 'close']) {
    stream.on(event, (value) => console.log('%s: %s %s', name, event, event === 'error' ? value.message : ''))
  }
  return stream
}

const source = tell('source', new Readable({
  read () {},
  destroy (error, callback) {
    console.log('source lets go, with %s', error.message)
    setImmediate(() => callback(error))
  }
}))
source.push('never read')
source.destroy(new Error('unplugged'))
source.destroy(new Error('again'))
console.log(source.destroyed, source.closed, source.errored.message)

const sink = tell('sink', new Writable({write (chunk, encoding, callback) { setImmediate(callback) }}))
sink.write('one', (error) => console.log('one: %s', error ? error.code : 'written'))
sink.write('two', (error) => console.log('two: %s', error ? error.code : 'written'))
sink.end((error) => console.log('end: %s', error ? error.code : 'written'))
process.nextTick(() => console.log('tick before'))
sink.destroy()
process.nextTick(() => console.log('tick behind'))
console.log(sink.destroyed, sink.closed, sink.errored)

const both = tell('both', new Duplex({
  read () {},
  write (chunk, encoding, callback) { callback() },
  destroy (error, callback) { callback(new Error('could not let go')) }
}))
both.destroy()
console.log(both.destroyed, both.closed, both.errored.message)

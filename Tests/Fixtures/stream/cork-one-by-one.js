const {Writable} = require('stream')

// Without writev, what was corked is written one by one.
const seen = []
const sink = new Writable({
  write (chunk, encoding, callback) {
    seen.push(chunk.toString())
    if (chunk.length > 1) setImmediate(callback)
    else callback()
  }
})

sink.cork()
for (const part of ['a', 'bb', 'c', 'd', 'ee', 'f']) {
  sink.write(part, () => console.log('%s is written, %d wait', part, sink.writableLength))
}
process.nextTick(() => console.log('tick'))
sink.uncork()
console.log('at once: %s', seen.join())
sink.end(() => console.log(seen.join()))

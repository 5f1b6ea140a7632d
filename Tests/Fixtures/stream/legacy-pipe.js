const {Stream, Writable} = require('stream')

class Lines extends Stream {}

const lines = new Lines()
const sink = new Writable({
  write (chunk, encoding, callback) {
    console.log('%s', chunk)
    callback()
  }
})
sink.on('pipe', (from) => console.log('pipe', from === lines))
sink.on('finish', () => console.log('finish', lines.listenerCount('data')))
console.log(lines.pipe(sink) === sink, lines.listenerCount('data'))
lines.emit('data', Buffer.from('first'))
lines.emit('data', 'second')
lines.emit('end')
console.log(lines.listenerCount('data'), sink.writableEnded)

const cut = new Lines()
const open = new Writable()
open.on('close', () => console.log('close', open.destroyed, open.writableFinished))
cut.pipe(open)
cut.emit('close')

const stream = require('stream')
const {Duplex, Readable, Writable} = stream

function ask (when, it) {
  console.log('%s: errored %s, readable %s, writable %s, disturbed %s', when, stream.isErrored(it),
    stream.isReadable(it), stream.isWritable(it), stream.isDisturbed(it))
}

const source = new Readable({read () {}})
ask('a new readable', source)
source.on('error', () => ask('one that failed', source))
source.destroy(new Error('x'))
ask('one that is destroyed', source)

const text = new Readable({read () {}})
text.push('x')
text.push(null)
text.on('data', () => ask('one that is read', text))
text.on('end', () => ask('one at its end', text))

const sink = new Writable({write (chunk, encoding, callback) { callback(new Error('x')) }})
ask('a new writable', sink)
sink.on('error', () => ask('one that could not write', sink))
sink.write('x')

ask('a duplex that cannot be read', new Duplex({readable: false}))
ask('a duplex that cannot be written', new Duplex({writable: false}))

console.log(stream.getDefaultHighWaterMark(false), stream.getDefaultHighWaterMark(true))
stream.setDefaultHighWaterMark(false, 1000)
stream.setDefaultHighWaterMark(true, 2)
console.log(new Readable().readableHighWaterMark, new Writable({objectMode: true}).writableHighWaterMark)

const {Writable} = require('stream')

function upload (name, final) {
  const stream = new Writable({write (chunk, encoding, callback) { callback() }, final})
  stream.on('error', (error) => console.log('%s: error, %s', name, error.message))
  stream.on('finish', () => console.log('%s: finish', name))
  stream.on('close', () => console.log('%s: close, finished: %s', name, stream.writableFinished))
  stream.write(name)
  stream.end((error) => console.log('%s: end, %s', name, error ? error.message : 'well'))
}

upload('a', (callback) => callback())
upload('b', (callback) => callback(new Error('disk full')))
upload('c', (callback) => setImmediate(() => callback(new Error('network'))))
upload('d', () => { throw new Error('thrown') })
upload('e', (callback) => setImmediate(callback))
process.nextTick(() => console.log('tick'))

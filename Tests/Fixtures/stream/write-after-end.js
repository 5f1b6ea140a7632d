const {Writable} = require('stream')

const stream = new Writable({write (chunk, encoding, callback) { callback() }})
stream.on('error', (error) => console.log('error', error.code, error.message))
stream.on('close', () => {
  console.log('close')
  stream.write('after close', (error) => console.log('write', error.code, error.message))
  stream.end((error) => console.log('end', error.code, error.message))
})
stream.end('last')
process.nextTick(() => console.log('tick'))
console.log(stream.write('too late', (error) => console.log('write', error.code)))
stream.end('later', (error) => console.log('end', error.code))
console.log(stream.destroyed)

const done = new Writable({write (chunk, encoding, callback) { callback() }})
done.on('finish', () => {
  done.end((error) => console.log('end', error.code, error.message))
})
done.end()

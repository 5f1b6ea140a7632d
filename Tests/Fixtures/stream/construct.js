const {Duplex, Readable, Writable} = require('stream')

// Something that has to be opened before anything else.
class Door extends Writable {
  _construct (callback) {
    console.log('opening')
    setImmediate(() => {
      this.isOpen = true
      console.log('open')
      callback()
    })
  }

  _write (chunk, encoding, callback) {
    console.log('%s, open: %s', chunk, this.isOpen)
    callback()
  }
}

const door = new Door()
console.log(door.write('first'), door.writableLength)
door.end('second')
door.on('finish', () => {
  console.log('finish')

  const locked = new Readable({
    construct (callback) { callback(new Error('locked')) },
    read () { console.log('never') },
    destroy (error, callback) {
      console.log('destroy, %s', error.message)
      callback(error)
    }
  })
  locked.on('error', (error) => console.log('error, %s', error.message))
  locked.on('close', () => {
    const both = new Duplex({
      construct (callback) { setImmediate(callback) },
      read () {
        console.log('read')
        this.push(null)
      },
      write (chunk, encoding, callback) {
        console.log('write')
        callback()
      }
    })
    both.resume()
    both.write('x')
    both.destroy()
    both.on('close', () => console.log('closed before it was read or written'))
  })
  locked.resume()
})
process.nextTick(() => console.log('tick'))

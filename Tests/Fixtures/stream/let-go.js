const {Readable, Transform, Writable} = require('stream')

// Something that is opened before it is read and given back when all is over, whatever happens.
class Tape extends Readable {
  constructor (name, options) {
    super(options)
    this.name = name
    this.position = 0
  }

  _construct (callback) {
    console.log('%s: mounted', this.name)
    process.nextTick(callback)
  }

  _read (size) {
    this.position++
    this.push(this.position > 2 ? null : `block ${this.position}`)
  }

  _destroy (error, callback) {
    console.log('%s: given back at %d, %s', this.name, this.position, error ? error.message : 'well')
    callback(error)
  }
}

class Punch extends Writable {
  _write (chunk, encoding, callback) {
    console.log('punch %s', chunk)
    callback(String(chunk) === 'bad' ? new Error('jam') : null)
  }

  _destroy (error, callback) {
    console.log('punch stopped, %s', error ? error.message : 'well')
    setImmediate(() => callback(error))
  }
}

function tell (name, stream) {
  stream.on('error', (error) => console.log('%s: error, %s', name, error.message))
  stream.on('close', () => console.log('%s: close, %s', name, stream.destroyed))
  return stream
}

const whole = tell('whole', new Tape('whole'))
whole.on('data', (chunk) => console.log('%s', chunk))
whole.on('end', () => {
  const torn = tell('torn', new Tape('torn'))
  torn.once('data', () => torn.destroy(new Error('tape torn')))
  torn.on('close', () => {
    const punch = tell('punch', new Punch())
    punch.write('good')
    punch.write('bad')
    punch.on('close', () => {
      const sink = tell('sink', new Writable({
        destroy (error, callback) {
          console.log('sink: destroy, %s', error)
          callback(null)
        }
      }))
      sink.destroy()
      const half = tell('half', new Transform({transform (chunk, encoding, callback) { console.log('half got %s', chunk) }}))
      half.write('one', (error) => console.log('one: %s', error ? error.code : 'well'))
      half.write('two', (error) => console.log('two: %s', error ? error.message : 'well'))
      half.destroy(new Error('half done'))
    })
  })
})

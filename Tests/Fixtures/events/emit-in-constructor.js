const {EventEmitter} = require('events')

// Who emits in the constructor is not heard: nobody can listen yet. On the next tick somebody does.
class Config extends EventEmitter {
  constructor (text) {
    super()
    this.emit('read', 'too early')
    process.nextTick(() => {
      const values = new Map()
      for (const line of text.split('\n')) {
        const [name, value] = line.split('=')
        if (value === undefined) return this.emit('error', new SyntaxError(`no value for ${name}`))
        values.set(name, value)
        this.emit('value', name, value)
      }
      this.emit('read', values.size)
    })
  }
}

new Config('host=localhost\nport=8080')
  .on('value', (name, value) => console.log('%s is %s', name, value))
  .on('read', (count) => console.log('%d values', count))
new Config('host=localhost\nport')
  .on('read', (count) => console.log('%d values', count))
  .on('error', (err) => console.log('%s: %s', err.name, err.message))
console.log('made')

const {EventEmitter} = require('events')

// What an async listener fails with comes to 'error', as if it had been emitted.
const bank = new EventEmitter({captureRejections: true})
bank.on('transfer', async (to, amount) => {
  if (amount > 100) throw new RangeError(`too much for ${to}`)
  console.log('%d to %s', amount, to)
})
bank.on('error', (err) => console.log('refused: %s: %s', err.name, err.message))
bank.emit('transfer', 'Ada', 20)
bank.emit('transfer', 'Bob', 200)
console.log('emit has returned')

// A class may take it into its own hands.
class Till extends EventEmitter {
  constructor () {
    super({captureRejections: true})
    this.on('pay', async (amount) => { throw new Error(`no change for ${amount}`) })
  }

  [Symbol.for('nodejs.rejection')] (err, event, ...args) {
    console.log('%s(%s) failed: %s', event, args.join(), err.message)
  }
}
setImmediate(() => new Till().emit('pay', 50))

// What a listener for 'error' fails with is not captured again: it would never end.
process.on('unhandledRejection', (err) => console.log('unhandled: %s', err.message))
setImmediate(() => {
  const loop = new EventEmitter({captureRejections: true})
  loop.on('error', async (err) => { throw new Error(`while handling "${err.message}"`) })
  loop.on('x', async () => { throw new Error('first') })
  loop.emit('x')
})

// The default for all emitters that are made from here on.
console.log(EventEmitter.captureRejections)
EventEmitter.captureRejections = true
const later = new EventEmitter()
EventEmitter.captureRejections = false
later.on('error', (err) => console.log('captured: %s', err.message))
later.on('y', async () => { throw new Error('by default') })
setImmediate(() => setImmediate(() => later.emit('y')))

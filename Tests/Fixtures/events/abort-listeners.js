const {addAbortListener} = require('events')

// A pool that must hear of an abort, whatever else listens to the signal.
class Pool {
  constructor () { this.busy = 0 }

  take (signal) {
    this.busy += 1
    const listening = addAbortListener(signal, (event) => {
      this.busy -= 1
      console.log('heard %s, busy: %d', event.type, this.busy)
    })
    return () => {
      listening[Symbol.dispose]()
      this.busy -= 1
      console.log('given back, busy: %d', this.busy)
    }
  }
}

const pool = new Pool()
const controller = new AbortController()
const {signal} = controller
signal.addEventListener('abort', (event) => {
  event.stopImmediatePropagation()
  console.log('nobody else is to know')
})
signal.addEventListener('abort', () => console.log('never printed'))

const give = pool.take(signal)
pool.take(signal)
pool.take(signal)
give()
controller.abort()
console.log('busy: %d', pool.busy)

// It is called for a signal that is aborted already, too, but not before the caller is done.
addAbortListener(AbortSignal.abort(), () => console.log('called later'))
console.log('the end')

// A ledger that belongs to the program's main thread, and async functions that write into it.

class Ledger {
  constructor () { this.total = 0 }

  async add (n) {
    await new Promise((resolve) => setImmediate(resolve))
    this.total += n
    console.log('total %d', this.total)
  }
}

const ledger = new Ledger()

setTimeout(async () => {
  console.log('begun')
  await ledger.add(1)
  await ledger.add(2)
  await new Promise((resolve) => setTimeout(resolve, 2))
  await ledger.add(3)
}, 1)

setTimeout(async () => {
  await ledger.add(10)
  console.log('in all %d', ledger.total)
  throw new Error('closed')
}, 200)

process.on('unhandledRejection', (err) => console.log('unhandled: %s', err.message))
setTimeout(() => console.log('last'), 400)

const {EventEmitter} = require('events')

const kitchen = new EventEmitter()
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
let open = 0

// Each order is cooked at its own pace; emit does not wait for any of them.
kitchen.on('order', async (dish, minutes) => {
  open += 1
  console.log('%s: begun', dish)
  await wait(minutes)
  open -= 1
  console.log('%s: done, %d open', dish, open)
})
kitchen.on('order', (dish) => console.log('%s: noted', dish))

kitchen.emit('order', 'stew', 60)
kitchen.emit('order', 'salad', 10)
console.log('both are taken')

// An error that leaves one is a rejection that nobody handled.
process.on('unhandledRejection', (err) => console.log('unhandled: %s', err.message))
kitchen.once('inspect', async () => {
  await wait(1)
  throw new Error('a mouse')
})
kitchen.emit('inspect')
console.log('inspected once: %s', kitchen.emit('inspect') === false)

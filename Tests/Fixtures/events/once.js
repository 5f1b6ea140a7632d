const {EventEmitter} = require('events')

const shop = new EventEmitter()

shop.once('open', (day) => console.log('the first to come on %s', day))
shop.on('open', (day) => console.log('comes every day, %s too', day))

shop.emit('open', 'Monday')
shop.emit('open', 'Tuesday')

// It is gone before it is called, so emitting inside it does not call it again.
shop.once('close', () => {
  console.log('closing, listeners left: %d', shop.listenerCount('close'))
  shop.emit('close')
})
console.log('heard: %s', shop.emit('close'))
console.log('heard: %s', shop.emit('close'))

// A once listener can be taken away before it was ever called.
const alarm = () => console.log('never printed')
shop.once('fire', alarm)
shop.off('fire', alarm)
console.log('heard: %s', shop.emit('fire'))

const {EventEmitter} = require('events')

const till = new EventEmitter()

// A listener takes as many of the arguments as it cares for.
till.on('sale', () => console.log('a sale'))
till.on('sale', (what) => console.log('of %s', what))
till.on('sale', (what, price) => console.log('of %s for %d', what, price))
till.on('sale', (what, price, card) => console.log('of %s for %d, card: %s', what, price, card))

till.emit('sale', 'tea', 3, true)
till.emit('sale', 'cake', 5, false)

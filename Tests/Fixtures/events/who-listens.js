const {EventEmitter} = require('events')

const post = new EventEmitter()

const read = (text) => console.log('read %s', text)
post.on('letter', read)
post.once('letter', (text) => console.log('opened %s', text))
post.on('parcel', () => {})

console.log('events: %s', post.eventNames().join(', '))
console.log('for letters: %d, for parcels: %d, for cards: %d',
  post.listenerCount('letter'), post.listenerCount('parcel'), post.listenerCount('card'))
console.log('listeners: %d, raw: %d', post.listeners('letter').length, post.rawListeners('letter').length)
console.log('the first is read: %s', post.listeners('letter')[0] === read)

post.emit('letter', 'a bill')
console.log('for letters: %d', post.listenerCount('letter'))

post.removeAllListeners('letter')
console.log('events: %s', post.eventNames().join(', '))
post.removeAllListeners()
console.log('events: %d', post.eventNames().length)

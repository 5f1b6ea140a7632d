const {EventEmitter} = require('events')

const radio = new EventEmitter()

const another = () => console.log('another')
const last = () => console.log('last')
radio.on('news', () => {
  console.log('first: takes last away, adds another')
  radio.off('news', last)
  radio.on('news', another)
})
radio.on('news', last)

// An emit calls those who listened when it began, whatever happens meanwhile.
radio.emit('news')
console.log('--')
radio.emit('news')
console.log('-- %d listeners', radio.listenerCount('news'))

radio.removeAllListeners('news')
console.log('heard: %s', radio.emit('news'))

const {EventEmitter} = require('events')

const hub = new EventEmitter()

// More listeners than this for one event are reported, once, on standard error. They are called all the same.
console.log('default: %d, hub: %d', EventEmitter.defaultMaxListeners, hub.getMaxListeners())

let calls = 0
for (let i = 0; i < 12; i++) hub.on('tick', () => { calls += 1 })
hub.emit('tick')
console.log('calls: %d', calls)

// 0 is for as many as you like.
hub.setMaxListeners(0)
console.log('hub: %d', hub.getMaxListeners())
for (let i = 0; i < 100; i++) hub.on('tock', () => { calls += 1 })
hub.emit('tock')
console.log('calls: %d', calls)

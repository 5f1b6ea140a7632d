const events = require('events')
const {EventEmitter, getEventListeners, getMaxListeners, setMaxListeners} = events

// A listener too many is reported once, as a warning of the process, which is printed as well.
process.on('warning', (warning) => console.log('%s: %s', warning.name, warning.message))

const hub = new EventEmitter()
const bus = new EventTarget()
console.log(getMaxListeners(hub), getMaxListeners(bus))

setMaxListeners(1, hub)
setMaxListeners(2, bus)
console.log(getMaxListeners(hub), getMaxListeners(bus), hub.getMaxListeners())

for (let i = 0; i < 4; i++) {
  hub.on('tick', () => {})
  bus.addEventListener('tock', () => {})
}
console.log(getEventListeners(hub, 'tick').length, getEventListeners(bus, 'tock').length, getEventListeners(hub, 'tock').length)

// The limit for whatever is made to measure nowhere else.
events.defaultMaxListeners = 3
console.log(getMaxListeners(new EventEmitter()), getMaxListeners(new EventTarget()), getMaxListeners(hub))
setMaxListeners(5)
console.log(events.defaultMaxListeners)

// No limit.
hub.setMaxListeners(Infinity)
for (let i = 0; i < 20; i++) hub.on('free', () => {})

process.on('uncaughtException', (err) => console.log('%s %s: %s', err.name, err.code, err.message))
setImmediate(() => hub.setMaxListeners(-1))
setImmediate(() => { events.defaultMaxListeners = -2 })

const {EventEmitter, once} = require('events')

// A kettle that takes its time, and one that is broken.
class Kettle extends EventEmitter {
  heat (litres) {
    setImmediate(() => {
      if (litres > 2) this.emit('error', new RangeError('it boils over'))
      else this.emit('boiling', litres, 100)
    })
  }
}

async function breakfast () {
  const kettle = new Kettle()

  // What the event carries comes as an array.
  kettle.heat(1)
  const [litres, degrees] = await once(kettle, 'boiling')
  console.log('%d l at %d degrees', litres, degrees)

  // An 'error' that comes first is thrown, and the listeners are gone either way.
  try {
    kettle.heat(3)
    await once(kettle, 'boiling')
  } catch (err) {
    console.log('%s: %s', err.name, err.message)
  }
  console.log('listeners left: %d', kettle.eventNames().length)

  // Unless it is the error that is waited for.
  kettle.heat(4)
  const [err] = await once(kettle, 'error')
  console.log('as expected, %s', err.message)

  // Whoever waits can stop waiting.
  const patience = new AbortController()
  setImmediate(() => patience.abort(new Error('coffee, then')))
  try {
    const tea = await once(kettle, 'boiling', {signal: patience.signal})
    console.log('never printed, %d', tea.length)
  } catch (err) {
    console.log('%s (%s), because: %s', err.name, err.code, err.cause.message)
  }
  console.log('listeners left: %d', kettle.eventNames().length)
}

// A listener may be async: it runs to its first await before emit returns.
const day = new EventEmitter()
day.on('morning', breakfast)
day.emit('morning')
console.log('the kettle is on')

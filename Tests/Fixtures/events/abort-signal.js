// A job that can be given up: whoever started it holds the controller, the job holds the signal.
function copyFiles (names, signal, then) {
  const done = []
  const stop = () => console.log('copying stops after %d: %s', done.length, signal.reason.message)
  signal.addEventListener('abort', stop, {once: true})

  function next () {
    if (signal.aborted) return
    if (names.length === 0) {
      signal.removeEventListener('abort', stop)
      console.log('copied %d', done.length)
      return then()
    }
    done.push(names.shift())
    setImmediate(next)
  }
  next()
}

// Nobody interferes.
copyFiles(['a', 'b'], new AbortController().signal, raceTheClock)

// Somebody does. A second abort changes nothing any more.
const controller = new AbortController()
controller.signal.onabort = (event) => console.log('heard %s, aborted: %s', event.type, controller.signal.aborted)
copyFiles(['c', 'd', 'e', 'f'], controller.signal, () => console.log('never'))
controller.abort()
controller.abort(new Error('too late'))
console.log(controller)

// The reason is an AbortError, or what was given, and is thrown where a step wants to be sure.
try {
  controller.signal.throwIfAborted()
} catch (err) {
  console.log('%s: %s', err.name, err.message)
}
try {
  AbortSignal.abort(new RangeError('no space left')).throwIfAborted()
} catch (err) {
  console.log('%s: %s', err.name, err.message)
}

// Whichever comes first: the user, or the clock.
function raceTheClock () {
  const user = new AbortController()
  const either = AbortSignal.any([user.signal, AbortSignal.timeout(10)])
  either.addEventListener('abort', () => {
    console.log('%s: %s', either.reason.name, either.reason.message)
    console.log('the user is still there: %s', !user.signal.aborted)
  })
  setTimeout(() => console.log('the end'), 50)
}

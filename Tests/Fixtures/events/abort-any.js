// Three reasons to give a request up: the user, the server that stops, the clock.
const stop = new AbortController()

function request (path, user) {
  const signal = AbortSignal.any([stop.signal, user])
  const log = (event) => console.log('%s given up: %s', path, event.target.reason.message)
  signal.addEventListener('abort', log)
  return signal
}

const ada = new AbortController()
const bob = new AbortController()
const first = request('/a', ada.signal)
const second = request('/b', bob.signal)

ada.abort(new Error('Ada left'))
console.log(first.aborted, second.aborted, stop.signal.aborted)

// A signal of signals may be part of another. Each hears it once.
const all = AbortSignal.any([second, AbortSignal.timeout(10_000)])
all.onabort = () => console.log('all: %s', all.reason.message)
stop.signal.addEventListener('abort', () => console.log('stopping, and nobody knows: %s', !second.aborted))
stop.abort(new Error('the server stops'))
bob.abort(new Error('too late'))
console.log(second.reason.message)

// Of signals that are aborted already the first counts.
const late = AbortSignal.any([new AbortController().signal, ada.signal, stop.signal])
console.log(late.aborted, late.reason.message)
console.log(AbortSignal.any([]).aborted)

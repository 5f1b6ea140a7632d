// A form that others may forbid to be sent.
class Submission extends Event {
  constructor (fields) {
    super('submit', {cancelable: true})
    this.fields = fields
  }
}
const form = new EventTarget()
const send = (fields) => console.log('sent: %s', form.dispatchEvent(new Submission(fields)))

const checkName = (event) => {
  if (event.fields.name === '') event.preventDefault()
}
form.addEventListener('submit', checkName)
// The same listener a second time is the same listener.
form.addEventListener('submit', checkName)
form.addEventListener('submit', (event) => console.log('%s of %s, prevented: %s', event.type, event.fields.name || 'nobody', event.defaultPrevented))
form.addEventListener('submit', () => console.log('this only once'), {once: true})

send({name: 'Ada'})
send({name: ''})
form.removeEventListener('submit', checkName)
send({name: ''})

// A listener goes when its signal is aborted.
const {signal} = new AbortController()
const controller = new AbortController()
form.addEventListener('reset', () => console.log('reset'), {signal})
form.addEventListener('reset', () => console.log('reset, and never again'), {signal: controller.signal})
form.dispatchEvent(new Event('reset'))
controller.abort()
form.dispatchEvent(new Event('reset'))

// One listener can keep the event from the rest, and it cannot be dispatched while it is.
form.addEventListener('change', (event) => {
  event.stopImmediatePropagation()
  console.log(event.target === form, event.currentTarget === form, event.cancelable)
  try {
    form.dispatchEvent(event)
  } catch (err) {
    process.emit('uncaughtException', err)
  }
})
form.addEventListener('change', () => console.log('never printed'))
process.on('uncaughtException', (err) => console.log('uncaught: %s', err.message))
const change = new Event('change')
form.dispatchEvent(change)
console.log(change.target === form, change.currentTarget === null)

// One that throws does not keep the others from being called.
form.addEventListener('click', () => { throw new Error('clumsy') })
form.addEventListener('click', () => console.log('clicked'))
form.dispatchEvent(new Event('click'))
console.log('dispatched')

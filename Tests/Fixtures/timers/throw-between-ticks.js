// An uncaught exception that is heard does not end the program, but it changes who is next: the ticks behind one that
// throws wait for the end of the next callback, and between a timer that throws and the next one there are no ticks.

process.on('uncaughtException', (err) => console.log('heard: %s', err.message))

setTimeout(() => {
  process.nextTick(() => {
    console.log('tick')
    process.nextTick(() => console.log('tick of the tick'))
    throw new Error('in a tick')
  })
  process.nextTick(() => console.log('next tick'))
  queueMicrotask(() => { throw new Error('in a microtask') })
  queueMicrotask(() => console.log('next microtask'))
}, 1)

setTimeout(() => {
  console.log('second timer')
  process.nextTick(() => console.log('tick of the second timer'))
  throw new Error('in the second timer')
}, 1)

setTimeout(() => {
  console.log('third timer')
  setImmediate(() => {
    process.nextTick(() => console.log('tick of the immediate'))
    throw new Error('in an immediate')
  })
  setImmediate(() => console.log('next immediate'))
}, 1)

const start = Date.now()
while (Date.now() - start < 5);

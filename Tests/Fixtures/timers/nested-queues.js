// Each callback leaves work for every queue: a tick, a microtask, an immediate and a timer. Who is next?

const leave = (name) => {
  setTimeout(() => console.log('%s: timeout', name), 0)
  setImmediate(() => console.log('%s: immediate', name))
  queueMicrotask(() => {
    console.log('%s: microtask', name)
    process.nextTick(() => console.log('%s: tick of the microtask', name))
  })
  process.nextTick(() => {
    console.log('%s: tick', name)
    queueMicrotask(() => console.log('%s: microtask of the tick', name))
  })
}

setImmediate(() => {
  console.log('in an immediate')
  leave('immediate')
  // Time passes, so that the timer is over when the loop comes to its timers.
  const start = Date.now()
  while (Date.now() - start < 5);
  setTimeout(() => {
    console.log('in a timeout')
    leave('timeout')
  }, 200)
})

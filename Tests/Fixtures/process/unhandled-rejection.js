// What an async callback throws is a rejection that nobody handles: 'unhandledRejection' is told, behind the ticks.

process.on('unhandledRejection', (reason) => {
  console.log('unhandled: %s (%s)', reason.message, reason.name)
})

const check = async (age) => {
  if (age < 18) throw new RangeError('too young')
  return age
}

setTimeout(async () => {
  process.nextTick(() => console.log('tick'))
  queueMicrotask(() => console.log('microtask'))
  await check(12)
  console.log('never')
}, 1)

setTimeout(async () => {
  try {
    console.log(await check(20))
    await check(3)
  } catch (err) {
    console.log('handled: %s', err.message)
  }
}, 20)

setTimeout(() => {
  // Nobody listens any more, so it is an uncaught exception of that origin.
  process.removeAllListeners('unhandledRejection')
  process.on('uncaughtException', (err, origin) => console.log('uncaught: %s, %s', err.message, origin))
  setImmediate(async () => { await check(5) })
}, 40)

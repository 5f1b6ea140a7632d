// What is given up by its signal ends with an AbortError, whose cause says why.

const timers = require('timers')

const show = (err) => console.log('%s, %s: %s; because: %s', err.name, err.code, err.message, err.cause.message)

const main = async () => {
  const controller = new AbortController()
  const { signal } = controller
  setTimeout(() => controller.abort(new Error('enough')), 5)
  try { await timers.promises.setTimeout(60000, 'never', { signal }) } catch (err) { show(err) }
  // It stays aborted.
  try { await timers.promises.setImmediate('never', { signal }) } catch (err) { show(err) }
  try { await timers.promises.scheduler.wait(60000, { signal }) } catch (err) { show(err) }

  const beats = new AbortController()
  let n = 0
  try {
    for await (const beat of timers.promises.setInterval(2, 'beat', { signal: beats.signal })) {
      n += 1
      console.log(beat, n)
      if (n === 2) beats.abort()
    }
  } catch (err) { show(err) }

  try {
    await timers.promises.setTimeout(60000, 'never', { signal: AbortSignal.timeout(5) })
  } catch (err) { show(err) }

  await timers.promises.setTimeout(1, 'this one is not', { signal: new AbortController().signal })
  // Nobody waits for the last.
  await timers.promises.setTimeout(60000, 'never', { ref: false })
  console.log('never')
}

main()
process.on('exit', () => console.log('over'))
// An aborted signal's timer does not keep the loop running, but this one does.
setTimeout(() => {}, 50)

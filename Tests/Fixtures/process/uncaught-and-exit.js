// An error that nobody catches: the monitor hears it, then 'exit' with code 1; a listener may still change the code.

process.on('uncaughtExceptionMonitor', (err, origin) => console.log('monitor: %s, %s', err.message, origin))
process.on('beforeExit', () => console.log('never'))
process.on('exit', (code) => {
  console.log('exit, code %d, exitCode %d', code, process.exitCode)
  process.exitCode = 5
  process.nextTick(() => console.log('never'))
})

process.exitCode = 3
setTimeout(() => { throw new Error('no handler') }, 1)
setTimeout(() => console.log('never'), 10)

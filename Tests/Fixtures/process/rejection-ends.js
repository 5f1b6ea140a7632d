// An async callback that throws, and nobody listens: the program ends with code 1, after 'exit'.

process.on('exit', (code) => console.log('exit, code %d', code))
process.on('uncaughtExceptionMonitor', (err, origin) => console.log('monitor: %s, %s', err.message, origin))

setTimeout(async () => {
  await null
  throw new Error('nobody awaits this')
}, 1)
setTimeout(() => console.log('never'), 60000)

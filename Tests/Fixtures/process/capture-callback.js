// One function that every uncaught exception goes to, in place of 'uncaughtException'.

process.on('uncaughtException', (err) => console.log('listener: %s', err.message))
process.on('uncaughtExceptionMonitor', (err) => console.log('monitor: %s', err.message))

console.log(process.hasUncaughtExceptionCaptureCallback())
process.setUncaughtExceptionCaptureCallback((err) => console.log('captured: %s', err.message))
console.log(process.hasUncaughtExceptionCaptureCallback())
try {
  process.setUncaughtExceptionCaptureCallback(() => {})
} catch (err) {
  console.log('%s: %s', err.code, err.message)
}

setTimeout(() => { throw new Error('first') }, 1)
setTimeout(() => {
  process.setUncaughtExceptionCaptureCallback(null)
  console.log(process.hasUncaughtExceptionCaptureCallback())
  throw new Error('second')
}, 10)

// 'beforeExit' comes when nothing is left to do, and again after what it has begun itself is done.

let rounds = 0
process.on('beforeExit', (code) => {
  console.log('before exit, code %d', code)
  rounds += 1
  if (rounds === 1) setTimeout(() => console.log('one thing more'), 1)
})

process.on('exit', (code) => {
  console.log('exit, code %d', code)
  setImmediate(() => console.log('never: it is too late'))
  process.exitCode = 0
})

process.exitCode = 3
setTimeout(() => console.log('work'), 1)

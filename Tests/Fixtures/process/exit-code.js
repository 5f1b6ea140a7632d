// The exit code: set beforehand, told to 'beforeExit' and 'exit', changed by a listener of 'exit'.

process.exitCode = 2
let rounds = 0

process.on('beforeExit', (code) => {
  rounds += 1
  console.log('beforeExit %d, code %d', rounds, code)
  if (rounds === 1) setTimeout(() => { process.exitCode = 6 }, 1)
})

process.on('exit', (code) => {
  console.log('exit, code %d', code)
  process.exitCode = 7
})

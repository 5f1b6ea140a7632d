// process.exit in a listener of 'exit': the other listeners are not called, and the last code counts.

process.on('exit', (code) => {
  console.log('first, code %d', code)
  process.exit(4)
})
process.on('exit', () => console.log('never'))

process.nextTick(() => {
  console.log('leaving')
  process.exit(2)
})
console.log('program')

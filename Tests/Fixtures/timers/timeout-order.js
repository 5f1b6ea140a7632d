// Timeouts come in the order in which they fall due; those due together, in the order in which they were set.

setTimeout(() => console.log('300, set first'), 300)
setTimeout(() => console.log('100, set second'), 100)
setTimeout(() => console.log('300, set third'), 300)
setTimeout(() => console.log('200, set fourth'), 200)

// Less than 1, and more than fits into 31 bits, is taken for 1.
setTimeout(() => console.log('0, set fifth'), 0)
setTimeout(() => console.log('-5, set sixth'), -5)

setTimeout(() => {
  console.log('100, set seventh')
  process.nextTick(() => console.log('ticks come between two timeouts'))
}, 100)
setTimeout(() => console.log('100, set eighth'), 100)

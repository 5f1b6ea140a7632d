// Warnings in all their forms. They are told on the next tick, and printed to standard error.

process.on('warning', (warning) => {
  console.log('%s [%s]: %s (%s)', warning.name, warning.code, warning.message, warning.detail)
})

process.emitWarning('something is odd')
process.emitWarning('something is odder', 'OddWarning')
process.emitWarning('with a code', 'OddWarning', 'ODD01')
process.emitWarning('with options', { type: 'OddWarning', code: 'ODD02', detail: 'and more to read' })
process.emitWarning('with a detail only', { detail: 'more' })

const err = new Error('made beforehand')
err.name = 'CustomWarning'
err.code = 'C1'
process.emitWarning(err)

console.log('nothing yet')
process.nextTick(() => console.log('after them'))

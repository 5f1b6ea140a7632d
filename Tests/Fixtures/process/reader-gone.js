// What becomes of output that nobody reads: an error that can be heard, and a callback that is told.
process.stdout.on('error', (err) => process.stderr.write(`${err.code} ${err.syscall} ${err.message}\n`))
process.stdout.write('first\n', (err) => process.stderr.write(`first ${err ? err.code : 'is written'}\n`))
setImmediate(() => {
  process.stdout.write('second\n', (err) => process.stderr.write(`second ${err ? err.code : 'is written'}\n`))
  // console does not care.
  console.log('third')
})

// Standard output as a stream, and console: one order.
console.log('one')
process.stdout.write('two\n')
console.log('three')

const goOn = process.stdout.write('four\n', (err) => console.log('written', err === null || err === undefined))
console.log(goOn, process.stdout.fd, process.stderr.fd, process.stdout.writable)
process.nextTick(() => console.log('tick'))

process.stdout.write(Buffer.from('bytes\n'))
process.stdout.write('6865780a', 'hex')
process.stdout.cork()
process.stdout.write('held ')
process.stdout.write('back\n')
process.stdout.uncork()

setImmediate(() => {
  // It cannot be closed.
  process.stdout.on('close', () => {
    console.log('it says so')
    process.stdout.write('and goes on\n')
  })
  process.stdout.destroy()
})

// Asks, takes the first answer, and is done, although more could come.
process.stdout.write('name? ')
process.stdin.setEncoding('utf8')
process.stdin.on('data', (chunk) => {
  console.log('hello ' + chunk.split('\n')[0])
  setImmediate(() => process.stdin.pause())
})
process.stdin.on('end', () => console.log('nobody'))
process.on('exit', () => console.log('bye'))

// Read from the null device, which is at its end at once.
const events = []
for (const event of ['data', 'end', 'close', 'error']) {
  process.stdin.on(event, () => {
    console.log(event)
    events.push(event)
  })
}
console.log(process.stdin.fd, process.stdin.isTTY === true, process.stdin.readable)
process.on('exit', () => console.log('exit after', events.join(' and ')))

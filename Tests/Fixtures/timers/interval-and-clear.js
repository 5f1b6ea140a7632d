let count = 0

const timer = setInterval(() => {
  count += 1
  console.log('beat %d', count)
  if (count < 3) return
  clearInterval(timer)
  console.log('stopped')
}, 5)

// refresh starts a timeout over, also from its own function.
let rounds = 0
const again = setTimeout(() => {
  rounds += 1
  if (rounds < 3) again.refresh()
}, 1)

process.on('exit', () => console.log('beats: %d, rounds: %d', count, rounds))

// Timers that end in the same millisecond: in the order in which they began, as long as they wait equally long.

const order = []
const note = (name) => () => order.push(name)

for (let n = 0; n < 5; n++) setTimeout(note(`10 ms, number ${n}`), 10)
setTimeout(note('1 ms'), 1)
setTimeout(note('no delay'))
setTimeout(note('0 ms'), 0)
setTimeout(note('minus 5 ms'), -5)
setTimeout(note('not a number'), NaN)
setTimeout(note('one and a half'), 1.5)
setTimeout(() => {
  order.push('added ahead')
  // Of the same list as those below, but it begins later than they did.
  setTimeout(note('10 ms, begun late'), 10)
}, 2)
setTimeout(() => {
  for (const name of order) console.log(name)
}, 60)

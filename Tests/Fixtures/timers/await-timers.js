// timers/promises: a program that waits, step by step, while the loop goes on.

const timers = require('timers')

const main = async () => {
  console.log('begin')
  console.log(await timers.promises.setTimeout(20, 'after 20 ms'))
  await timers.promises.setTimeout(5)
  console.log(await timers.promises.setImmediate('after the poll'))
  await timers.promises.scheduler.wait(5)
  await timers.promises.scheduler.yield()

  let n = 0
  for await (const value of timers.promises.setInterval(5, 'tick')) {
    n += 1
    console.log(value, n)
    if (n === 3) break
  }
  console.log('the interval is over')
}

main()
console.log('main has begun')
setTimeout(() => console.log('meanwhile'), 5)

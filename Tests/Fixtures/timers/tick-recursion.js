// Ticks that add ticks keep everything else waiting; immediates that add immediates let timers through.

let ticks = 0
const tick = () => {
  ticks += 1
  if (ticks < 1000) process.nextTick(tick)
}

let rounds = 0
let isOver = false
const round = () => {
  rounds += 1
  if (!isOver) setImmediate(round)
  else console.log('immediates did not keep the timer waiting: %s', rounds > 1)
}

setTimeout(() => {
  console.log('timeout, after %d ticks', ticks)
  setTimeout(() => { isOver = true }, 5)
  setImmediate(round)
}, 0)
setImmediate(() => console.log('immediate, after %d ticks', ticks))
queueMicrotask(() => console.log('microtask, after %d ticks', ticks))
process.nextTick(tick)
const start = Date.now()
while (Date.now() - start < 5);

'use strict'
// Async functions of one's own, called by each other: all of it happens on the loop.
const {EventEmitter, once} = require('events')
const {setTimeout: wait} = require('timers/promises')

class Desk extends EventEmitter {
  async ask (n) {
    setImmediate(() => this.emit('answer', n * 2))
    const [answer] = await once(this, 'answer')
    return answer
  }
}

async function sum (desk) {
  let sum = 0
  for (let n = 1; n <= 100; n++) sum += await desk.ask(n)
  return sum
}

async function main () {
  const desk = new Desk()
  console.log(await sum(desk))
  await wait(1)
  console.log(await desk.ask(21), desk.listenerCount('answer'))
}

main()
process.on('exit', () => console.log('exit'))

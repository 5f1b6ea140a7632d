'use strict'
// A stream in a loop: to the end, to a break that destroys it, to one that does not, and to an error.
const {Readable} = require('stream')

const letters = () => {
  const left = ['a', 'b', 'c']
  const stream = new Readable({
    read () {
      setImmediate(() => this.push(left.shift() ?? null))
    }
  })
  stream.on('close', () => console.log('close'))
  return stream
}

async function main () {
  for await (const chunk of letters()) console.log(chunk)
  console.log('over')

  const broken = letters()
  for await (const chunk of broken) {
    console.log(chunk.toString())
    break
  }
  console.log('left', broken.destroyed)

  const kept = letters()
  for await (const chunk of kept.iterator({destroyOnReturn: false})) {
    console.log(chunk.toString())
    break
  }
  console.log('left', kept.destroyed)
  kept.setEncoding('utf8')
  for await (const text of kept) console.log('then', text)

  const failing = letters()
  try {
    for await (const chunk of failing) {
      console.log(chunk.toString())
      failing.destroy(new Error('no more'))
    }
  } catch (error) {
    console.log('caught', error.message)
  }

  const closed = letters()
  try {
    for await (const chunk of closed) {
      console.log(chunk.toString())
      closed.destroy()
    }
  } catch (error) {
    console.log('caught', error.code)
  }
}

main()

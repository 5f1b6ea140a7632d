'use strict'
// Streams worked on as arrays are, and consumed whole.
const {Readable} = require('stream')
const {text, buffer, arrayBuffer} = require('stream/consumers')

const numbers = () => Readable.from([1, 2, 3, 4, 5, 6])

async function main () {
  console.log(await numbers().map((n) => n * 10).toArray())
  console.log(await numbers().filter((n) => n % 2 === 0).toArray())
  console.log(await numbers().flatMap((n) => n > 4 ? [n, n] : []).toArray())
  console.log(await numbers().take(2).toArray(), await numbers().drop(4).toArray())
  console.log(await numbers().some((n) => n > 5), await numbers().every((n) => n > 5))
  console.log(await numbers().find((n) => n > 3), await numbers().find((n) => n > 9))
  console.log(await numbers().reduce((sum, n) => sum + n, 0))
  const source = numbers()
  await source.take(2).forEach((n) => console.log('each', n))
  await new Promise(setImmediate)
  console.log(source.destroyed)

  const awaited = numbers().map(async (n) => {
    await new Promise(setImmediate)
    if (n === 3) throw new Error('three is too much')
    return n
  })
  try {
    await awaited.forEach((n) => console.log('awaited', n))
  } catch (error) {
    console.log('caught', error.message)
  }
  try {
    numbers().take(-1)
  } catch (error) {
    console.log(error.code)
  }

  const split = () => Readable.from([Buffer.from([0xe2, 0x82]), Buffer.from([0xac, 0x21])])
  console.log(await text(split()), await buffer(split()), (await arrayBuffer(split())).byteLength)
}

main()

// Callbacks that are async begin at once, and go on behind the ticks when what they wait for is there.

const load = async (name) => {
  await new Promise((resolve) => setTimeout(resolve, 5))
  return `${name}, loaded`
}

setTimeout(async () => {
  console.log('begun')
  process.nextTick(() => console.log('tick'))
  console.log(await load('settings'))
  const [a, b] = await Promise.all([load('a'), load('b')])
  console.log('%s; %s', a, b)
  setImmediate(async () => {
    console.log(await load('in an immediate'))
  })
  process.nextTick(async () => {
    console.log('async tick')
    await load('')
    console.log('async tick goes on')
  })
  queueMicrotask(async () => console.log('async microtask'))
  console.log('last line')
}, 1)
console.log('program')

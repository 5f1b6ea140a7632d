const late = setTimeout(() => console.log('never: late'), 5000)
const never = setImmediate(() => console.log('never: immediate'))

// In the same round: the first takes away the second.
setImmediate(() => {
  console.log('immediate takes the next one away')
  clearImmediate(next)

  setTimeout(() => {
    console.log('timeout takes the other one away')
    clearTimeout(other)
    clearTimeout(other)     // twice is no mistake
  }, 10)
  const other = setTimeout(() => console.log('never: other'), 10)
})
const next = setImmediate(() => console.log('never: next'))

clearTimeout(late)
clearImmediate(never)

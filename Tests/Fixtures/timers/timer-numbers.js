// A timer as a number, as it is written into tables of a program's own: clearTimeout takes that too.

const sessions = new Map()

const open = (user) => {
  const timer = setTimeout(() => {
    sessions.delete(user)
    console.log('%s is gone', user)
  }, 20)
  sessions.set(user, Number(timer))
}

open('Ada')
open('Grace')
open('Edsger')
console.log('numbers differ: %s', new Set(sessions.values()).size === 3)

// Grace logs out.
clearTimeout(sessions.get('Grace'))
sessions.delete('Grace')
clearTimeout(123456789)
clearTimeout(undefined)

let n = 0
const interval = setInterval(() => {
  n += 1
  if (n === 2) clearInterval(Number(interval))
}, 1)
setTimeout(() => console.log('%d users are left, %d beats', sessions.size, n), 60)

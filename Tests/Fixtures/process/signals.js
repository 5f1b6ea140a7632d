// Signals are events: with their name and number. The default is what happens when nobody listens any more.

const names = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGUSR2', 'SIGPIPE', 'SIGCHLD', 'SIGCONT', 'SIGWINCH']
const waiting = [...names]

// Listening does not keep the loop running.
const alive = setInterval(() => {}, 60000)

const next = () => {
  const name = waiting.shift()
  if (name) return process.kill(process.pid, name)
  clearInterval(alive)
  console.log('all have come')
}

for (const name of names) {
  process.once(name, (signal, number) => {
    console.log('%s %d', signal, number)
    setImmediate(next)
  })
}
next()

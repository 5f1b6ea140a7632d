// process.kill: asking whether a process is there, and what is wrong with names and numbers.

const attempt = (pid, signal) => {
  try {
    console.log(process.kill(pid, signal))
  } catch (err) {
    console.log('%s %s: %s (%s, %s)', err.name, err.code, err.message, err.errno, err.syscall)
  }
}

attempt(process.pid, 0)
attempt(process.pid, 'SIGNAL')
attempt(process.pid, 12345)
// No system has so many processes.
attempt(2 ** 30, 0)
attempt(2 ** 30, 'SIGTERM')

// What keeps the loop running, by name.

// Standard output may be one of those in Node.
const show = () => console.log(process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap'))

show()

const timer = setTimeout(() => {}, 10)
setTimeout(() => {}, 10).unref()
setInterval(() => {}, 10).unref()
const immediate = setImmediate(() => {})
setImmediate(() => {}).unref()
process.on('SIGUSR2', () => {})
show()

timer.unref()
immediate.unref()
show()
timer.ref()

process.on('exit', () => show())

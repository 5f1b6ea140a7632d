// One line at a time: what comes meanwhile waits outside.
process.stdin.setEncoding('utf8')
process.stdin.once('data', (chunk) => {
  console.log('first:', chunk.trim())
  setImmediate(() => {
    process.stdin.pause()
    console.log('paused:', process.stdin.isPaused())
    setTimeout(() => {
      process.stdin.on('data', (chunk) => console.log('then:', chunk.trim()))
      process.stdin.resume()
      console.log('paused:', process.stdin.isPaused())
    }, 100)
  })
})
process.stdin.on('end', () => console.log('end'))

const fs = require('fs')

// What a log shows of them.
fs.readFile('no-such-file', (err) => {
  console.log(err)
  console.log('%s: %s', err.code, err.message)
  fs.rename('no-such-file', 'other', (err) => {
    console.log(err, err.path, err.dest, err.syscall)
    fs.rm('no-such-file', (err) => console.log(err.message, err.path))
  })
})

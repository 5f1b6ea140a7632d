const fs = require('fs')

const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
fs.writeFileSync(folder + '/page.html', '<p>hello</p>')

const stats = fs.statSync(folder + '/page.html')
console.log(stats.isFile(), stats.isDirectory(), stats.size, stats.nlink)
console.log(stats.isSymbolicLink(), stats.isFIFO(), stats.isSocket(), stats.isCharacterDevice(), stats.isBlockDevice())
console.log(Date.now() - stats.mtimeMs < 60000, stats.mtime.getTime() === Math.floor(stats.mtimeMs))
console.log(stats.mtime.toISOString().length, stats.mtime.toUTCString().length)
console.log(fs.lstatSync(folder).isDirectory(), fs.statSync('/dev/null').isCharacterDevice())
console.log(fs.statSync(folder + '/none', { throwIfNoEntry: false }))

// What a file server asks before it answers.
fs.stat(folder + '/page.html', (err, stats) => {
  console.log(err, stats.isFile(), stats.size)
  fs.stat(folder + '/none', (err) => {
    console.log(err.code, err.message.replace(folder, '.'))
    fs.lstat(folder + '/page.html/none', (err) => {
      console.log(err.code, err.message.replace(folder, '.'))
      fs.rmSync(folder, { recursive: true })
    })
  })
})

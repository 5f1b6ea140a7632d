const fs = require('fs')

const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
fs.writeFileSync(folder + '/greeting.txt', 'grüß dich\n')

// Bytes, or text when an encoding is named.
fs.readFile(folder + '/greeting.txt', (err, data) => {
  if (err) throw err
  console.log(data)
  fs.readFile(folder + '/greeting.txt', 'utf8', (err, text) => {
    if (err) throw err
    console.log(text.length, text.trim())
    fs.readFile(folder + '/none.txt', (err) => {
      console.log(err.code, err.errno, err.syscall, err.path === folder + '/none.txt')
      console.log(err.message.replace(folder, '.'))
      fs.readFile(folder, (err) => {
        console.log(String(err))
        fs.rmSync(folder, { recursive: true })
        console.log(fs.existsSync(folder))
      })
    })
  })
})
console.log('asked')

// At once.
console.log(fs.readFileSync(folder + '/greeting.txt', 'latin1').length, fs.readFileSync(folder + '/greeting.txt').length)
try {
  fs.readFileSync(folder + '/none.txt', 'utf8')
} catch (err) {
  console.log(err.message.replace(folder, '.'))
}

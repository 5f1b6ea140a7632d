const fs = require('fs')

const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
const show = (err) => console.log(err.message.replaceAll(folder, '.'))

// With all that is missing on the way.
console.log(fs.mkdirSync(folder + '/a/b/c', { recursive: true }).replace(folder, '.'))
console.log(fs.mkdirSync(folder + '/a/b/c', { recursive: true }))
fs.writeFileSync(folder + '/a/one', '1')
fs.writeFileSync(folder + '/a/two', '2')
console.log(fs.readdirSync(folder + '/a'))

fs.renameSync(folder + '/a/one', folder + '/a/three')
fs.copyFileSync(folder + '/a/two', folder + '/a/four')
fs.unlinkSync(folder + '/a/two')
console.log(fs.readdirSync(folder + '/a').join(), fs.readFileSync(folder + '/a/four', 'utf8'))

for (const attempt of [
  () => fs.mkdirSync(folder + '/a'),
  () => fs.mkdirSync(folder + '/x/y'),
  () => fs.mkdirSync(folder + '/a/four/x', { recursive: true }),
  () => fs.rmdirSync(folder + '/a'),
  () => fs.readdirSync(folder + '/none'),
  () => fs.renameSync(folder + '/none', folder + '/some'),
  () => fs.copyFileSync(folder + '/a/three', folder + '/a/four', fs.constants.COPYFILE_EXCL),
  () => fs.unlinkSync(folder + '/none'),
  () => fs.rmSync(folder + '/none'),
  () => fs.rmSync(folder + '/a'),
  () => fs.accessSync(folder + '/a/four', fs.constants.X_OK)
]) {
  try {
    attempt()
  } catch (err) {
    show(err)
  }
}
fs.rmSync(folder + '/none', { force: true })
fs.accessSync(folder + '/a/four')

fs.mkdir(folder + '/d', (err) => {
  console.log(err, fs.existsSync(folder + '/d'))
  fs.readdir(folder, (err, names) => {
    console.log(err, names)
    fs.rmdir(folder + '/d', (err) => {
      console.log(err, fs.existsSync(folder + '/d'))
      fs.rm(folder, { recursive: true }, (err) => {
        console.log(err, fs.existsSync(folder))
        fs.access(folder, show)
      })
    })
  })
})

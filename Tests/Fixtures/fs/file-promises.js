const fs = require('fs')

async function main () {
  const folder = await fs.promises.mkdtemp((process.env.TMPDIR ?? '/tmp') + '/fixture-')
  await fs.promises.writeFile(folder + '/notes', 'first\n')
  await fs.promises.appendFile(folder + '/notes', 'second\n')
  console.log(await fs.promises.readFile(folder + '/notes', 'utf8'))
  console.log((await fs.promises.readFile(folder + '/notes')).length, (await fs.promises.stat(folder + '/notes')).size)

  console.log((await fs.promises.mkdir(folder + '/a/b', { recursive: true })).replace(folder, '.'))
  await fs.promises.rename(folder + '/notes', folder + '/a/notes')
  await fs.promises.copyFile(folder + '/a/notes', folder + '/a/more')
  console.log(await fs.promises.readdir(folder + '/a'))
  await fs.promises.truncate(folder + '/a/more', 5)
  console.log(await fs.promises.readFile(folder + '/a/more', 'latin1'))
  await fs.promises.unlink(folder + '/a/more')
  await fs.promises.rmdir(folder + '/a/b')
  try {
    await fs.promises.access(folder + '/a/more')
  } catch (err) {
    console.log(err.code, err.message.replace(folder, '.'))
  }
  await fs.promises.rm(folder, { recursive: true })
  console.log(fs.existsSync(folder))
}

main()
console.log('begun')

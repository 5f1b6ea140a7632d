// Where the process is, what its files may be, and who it is.

const attempt = (body) => {
  try {
    console.log(body())
  } catch (err) {
    console.log('%s %s: %s', err.name, err.code, err.message)
  }
}

process.chdir('/')
console.log(process.cwd())
attempt(() => process.chdir('/no/such/directory'))
console.log(process.cwd())

process.umask(0o27)
console.log(process.umask(0o22), process.umask(), process.umask('077'), process.umask())
attempt(() => process.umask('rwx'))
process.umask(0o22)

console.log(process.getuid() >= 0, process.geteuid() === process.getuid(), process.getegid() === process.getgid())
console.log(process.getgroups().includes(process.getegid()))
attempt(() => process.setuid('nobody-of-that-name'))
attempt(() => process.seteuid('nobody-of-that-name'))
attempt(() => process.setgid('no-group-of-that-name'))
attempt(() => process.setegid('no-group-of-that-name'))
attempt(() => process.setgroups(['no-group-of-that-name']))
attempt(() => process.initgroups('root', 'no-group-of-that-name'))
attempt(() => process.setuid(-1))
// To become who one is already is allowed to everyone.
attempt(() => process.setgid(process.getgid()))
attempt(() => process.setegid(process.getegid()))
attempt(() => process.setuid(process.getuid()))
attempt(() => process.seteuid(process.geteuid()))

// The environment, and what else a program is told when it begins.

const port = process.env.A_PORT_THAT_NOBODY_SET ?? '8080'
console.log(port)

process.env.GREETING = 'hello'
console.log(process.env.GREETING, 'GREETING' in process.env)
delete process.env.GREETING
console.log(process.env.GREETING, 'GREETING' in process.env)

process.env['NAME-WITH-DASHES'] = 'also'
console.log(process.env['NAME-WITH-DASHES'])

console.log(process.argv.length >= 2, process.argv[99] ?? 'no such argument', process.argv.slice(99))
console.log(process.argv[0] === process.execPath, process.execPath.startsWith('/'), process.argv0.length > 0)
console.log(process.pid > 0, process.ppid > 0, process.pid !== process.ppid)
console.log(process.version, process.versions.node, process.release.name, process.release.lts)
console.log(['linux', 'darwin'].includes(process.platform), ['x64', 'arm64'].includes(process.arch))

process.title = 'renamed'
console.log(process.title)

try {
  process.loadEnvFile('/no/such/file')
} catch (err) {
  console.log('%s: %s (%d, %s)', err.code, err.message, err.errno, err.syscall)
}

import NodeEvents
import NodeRuntime

// The environment, and what else a program is told when it begins.
func processEnvironment() throws {
  let port = process.env.A_PORT_THAT_NOBODY_SET ?? "8080"
  console.log(port)

  process.env.GREETING = "hello"
  console.log(process.env.GREETING, process.env.keys.contains("GREETING"))
  process.env.GREETING = nil
  console.log(process.env.GREETING, process.env.keys.contains("GREETING"))

  process.env["NAME-WITH-DASHES"] = "also"
  console.log(process.env["NAME-WITH-DASHES"])

  console.log(process.argv.length >= 2, process.argv[99] ?? "no such argument", process.argv.slice(99))
  console.log(process.argv[0] == process.execPath, process.execPath.hasPrefix("/"), process.argv0.count > 0)
  console.log(process.pid > 0, process.ppid > 0, process.pid != process.ppid)
  console.log(process.version, process.versions.node, process.release.name, process.release.lts)
  console.log(["linux", "darwin"].contains(process.platform), ["x64", "arm64"].contains(process.arch))

  process.title = "renamed"
  console.log(process.title)

  do {
    try process.loadEnvFile("/no/such/file")
  } catch let err as NodeError {
    console.log("%s: %s (%d, %s)", err.code, err.message, err.errno, err.syscall)
  }
}

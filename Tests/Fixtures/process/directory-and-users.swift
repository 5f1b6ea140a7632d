import NodeEvents
import NodeRuntime

// Where the process is, what its files may be, and who it is.
func processDirectoryAndUsers() throws {
  func attempt(_ body: () throws -> Void) {
    do {
      console.log(try body())
    } catch {
      console.log("%s %s: %s", error.name, error.code, error.message)
    }
  }

  try process.chdir("/")
  console.log(process.cwd())
  attempt { try process.chdir("/no/such/directory") }
  console.log(process.cwd())

  process.umask(0o27)
  console.log(process.umask(0o22), process.umask(), try process.umask("077"), process.umask())
  attempt { _ = try process.umask("rwx") }
  process.umask(0o22)

  console.log(process.getuid() >= 0, process.geteuid() == process.getuid(), process.getegid() == process.getgid())
  console.log(process.getgroups().contains(process.getegid()))
  attempt { try process.setuid("nobody-of-that-name") }
  attempt { try process.seteuid("nobody-of-that-name") }
  attempt { try process.setgid("no-group-of-that-name") }
  attempt { try process.setegid("no-group-of-that-name") }
  attempt { try process.setgroups(["no-group-of-that-name"]) }
  attempt { try process.initgroups("root", "no-group-of-that-name") }
  attempt { try process.setuid(-1) }
  // To become who one is already is allowed to everyone.
  attempt { try process.setgid(process.getgid()) }
  attempt { try process.setegid(process.getegid()) }
  attempt { try process.setuid(process.getuid()) }
  attempt { try process.seteuid(process.geteuid()) }
}

import NodeEvents
import NodeRuntime

// process.kill: asking whether a process is there, and what is wrong with names and numbers.
func processKillErrors() throws {
  func show(_ err: any Error) {
    let system = err as? NodeError
    console.log("%s %s: %s (%s, %s)", err.name, err.code, err.message, system?.errno, system?.syscall)
  }

  func attempt(_ pid: Int, _ signal: String) {
    do { console.log(try process.kill(pid, signal)) } catch { show(error) }
  }

  func attempt(_ pid: Int, _ signal: Int) {
    do { console.log(try process.kill(pid, signal)) } catch { show(error) }
  }

  attempt(process.pid, 0)
  attempt(process.pid, "SIGNAL")
  attempt(process.pid, 12345)
  // No system has so many processes.
  attempt(1 << 30, 0)
  attempt(1 << 30, "SIGTERM")
}

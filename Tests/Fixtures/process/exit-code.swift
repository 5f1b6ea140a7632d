import NodeEvents
import NodeRuntime

// The exit code: set beforehand, told to 'beforeExit' and 'exit', changed by a listener of 'exit'.
func processExitCode() throws {
  process.exitCode = 2
  var rounds = 0

  process.on("beforeExit") { (code: Int) in
    rounds += 1
    console.log("beforeExit %d, code %d", rounds, code)
    if rounds == 1 { setTimeout(1) { process.exitCode = 6 } }
  }

  process.on("exit") { (code: Int) in
    console.log("exit, code %d", code)
    process.exitCode = 7
  }
}

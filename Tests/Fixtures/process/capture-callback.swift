import NodeEvents
import NodeRuntime

// One function that every uncaught exception goes to, in place of 'uncaughtException'.
func processCaptureCallback() throws {
  process.on("uncaughtException") { (err: any Error) in console.log("listener: %s", err.message) }
  process.on("uncaughtExceptionMonitor") { (err: any Error) in console.log("monitor: %s", err.message) }

  console.log(process.hasUncaughtExceptionCaptureCallback())
  try process.setUncaughtExceptionCaptureCallback { err in console.log("captured: %s", err.message) }
  console.log(process.hasUncaughtExceptionCaptureCallback())
  do {
    try process.setUncaughtExceptionCaptureCallback { _ in }
  } catch {
    console.log("%s: %s", error.code, error.message)
  }

  setTimeout(1) { throw NodeError("first") }
  setTimeout(10) {
    try process.setUncaughtExceptionCaptureCallback(nil)
    console.log(process.hasUncaughtExceptionCaptureCallback())
    throw NodeError("second")
  }
}

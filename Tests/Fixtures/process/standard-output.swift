import NodeBuffer
import NodeFS
import NodeRuntime

func processStandardOutput() throws {
  // Standard output as a stream, and console: one order.
  console.log("one")
  process.stdout.write("two\n")
  console.log("three")

  let goOn = process.stdout.write("four\n") { err in console.log("written", err == nil) }
  console.log(goOn, process.stdout.fd, process.stderr.fd, process.stdout.writable)
  process.nextTick { console.log("tick") }

  process.stdout.write(Buffer.from("bytes\n"))
  process.stdout.write("6865780a", "hex")
  process.stdout.cork()
  process.stdout.write("held ")
  process.stdout.write("back\n")
  process.stdout.uncork()

  setImmediate {
    // It cannot be closed.
    process.stdout.on("close") {
      console.log("it says so")
      process.stdout.write("and goes on\n")
    }
    process.stdout.destroy()
  }
}

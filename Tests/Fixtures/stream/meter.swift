import NodeBuffer
import NodeRuntime
import NodeStream

func streamMeter() throws {
  // Counts what goes through, and changes nothing.
  let source = Readable(.init(read: { _, _ in }))
  let meter = PassThrough()
  var bytes = 0
  meter.on("data") { chunk in bytes += chunk.length }
  source.pipe(meter)
  let copy = meter.pipe(PassThrough(.init(encoding: "utf8")))
  copy.on("data") { (text: String) in console.log("%s (%s)", text, "string") }
  copy.on("end") { console.log("%d bytes", bytes) }
  source.push("through ")
  source.push(Buffer.from("and "))
  source.push("through")
  source.push(nil)
}

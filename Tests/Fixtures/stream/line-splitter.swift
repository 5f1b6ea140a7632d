import NodeBuffer
import NodeRuntime
import NodeStream

// Bytes in, whole lines out, the last one without its end.
private final class Lines: Transform {
  var rest = ""

  init() { super.init(.init(readableObjectMode: true)) }

  override func _transform(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: TransformCallback) {
    var parts = (rest + chunk.toString()).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    rest = parts.removeLast()
    for line in parts { push(line) }
    callback()
  }

  override func _flush(_ callback: TransformCallback) {
    if rest != "" { push(rest) }
    callback()
  }
}

func streamLineSplitter() throws {
  let source = Readable(.init(read: { _, _ in }))
  let lines = source.pipe(Lines())
  lines.on("data") { (line: String) in console.log("[%s]", line) }
  lines.on("end") { console.log("end") }
  lines.on("close") { console.log("close") }
  for part in ["one\ntw", "o\n", "\nthr", "ee"] { source.push(part) }
  source.push(nil)
}

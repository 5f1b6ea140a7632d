import NodeBuffer
import NodeRuntime
import NodeStream

func streamSetEncoding() throws {
  // Characters that are cut in two come out whole.
  let bytes = Buffer.from("zażółć €5 😀")
  let source = Readable(.init(read: { _, _ in }))
  console.log("%s", source.readableEncoding?.name ?? "null")
  source.push(bytes.subarray(0, 3))
  source.setEncoding("utf8")
  console.log("%s %d", source.readableEncoding?.name ?? "null", source.readableLength)
  for i in stride(from: 3, to: bytes.length, by: 4) { source.push(bytes.subarray(i, i + 4)) }
  console.log("%d units kept", source.readableLength)
  source.push(nil)

  source.on("readable") {
    let first: String? = source.read(4)
    console.log("first four: %s", first ?? "null")
    while let chunk: String = source.read() { console.log("%s, %d", chunk, chunk.utf16.count) }
  }
  source.on("end") {
    let hex = Readable(.init(encoding: "hex", read: { _, _ in }))
    hex.on("data") { (chunk: String) in console.log(chunk) }
    hex.push("hi")
    hex.push("cafe", "hex")
    hex.push(Buffer.from([255]))
    hex.push(nil)
  }
}

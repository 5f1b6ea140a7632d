import NodeBuffer
import NodeEvents
import NodeRuntime

func bufferSwap() throws {
  // UTF-16 from a machine of the other byte order.
  let text = Buffer.from("006800e920ac", "hex")
  try console.log(text.swap16().toString("utf16le"))

  // A table of numbers likewise.
  let table = Buffer.alloc(8)
  try table.writeUInt32BE(1)
  try table.writeUInt32BE(0xcafe, 4)
  try table.swap32()
  try console.log(table.readUInt32LE(), table.readUInt32LE(4))
  try console.log(table.swap32().swap64())

  // Swapped twice it is what it was; nothing is swapped in a part that was not asked for.
  try console.log(table.swap64(), table.subarray(2, 4).swap16(), table)

  let methods: [(String, (Buffer) throws -> Buffer)] = [
    ("swap16", { try $0.swap16() }), ("swap32", { try $0.swap32() }), ("swap64", { try $0.swap64() }),
  ]
  for (method, swap) in methods {
    do {
      _ = try swap(table.subarray(0, 7))
    } catch let err as NodeError {
      console.log(method, err.name, err.code, err.message)
    }
  }
  try console.log(Buffer.alloc(0).swap64())
}

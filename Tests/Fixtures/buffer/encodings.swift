import NodeBuffer
import NodeRuntime

func bufferEncodings() throws {
  let greeting = Buffer.from("héllo ✓")

  // A length is in bytes, not in characters.
  console.log("bytes: %d", greeting.length)
  console.log(greeting.toString())
  console.log(greeting.toString("hex"))
  console.log(greeting.toString("base64"))
  console.log(greeting.toString("latin1").count)

  console.log(Buffer.from("6869", "hex").toString())
  console.log(Buffer.from("aGk=", "base64").toString())
  console.log(Buffer.from([0x68, 0x69]).toString())

  // toString takes where to begin and where to end.
  console.log(greeting.toString("utf8", 0, 3))
  console.log("%d bytes", Buffer.byteLength("héllo ✓"))
}

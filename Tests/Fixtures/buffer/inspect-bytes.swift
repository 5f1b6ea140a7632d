import NodeBuffer
import NodeRuntime

func bufferInspectBytes() throws {
  let secret = Buffer.from("a password")
  console.log(NodeBuffer.INSPECT_MAX_BYTES, secret)

  // So that logs stay short.
  NodeBuffer.INSPECT_MAX_BYTES = 4
  console.log(secret, Buffer.from("four"), Buffer.from("fives"))
  console.log("in an array", [secret.subarray(0, 2)])
  console.log(ArrayBuffer(6))
  NodeBuffer.INSPECT_MAX_BYTES = 0
  console.log(secret)
  NodeBuffer.INSPECT_MAX_BYTES = 50

  console.log(secret.toString(), secret.toLocaleString("hex"))
  console.log(NodeBuffer.constants.MAX_LENGTH == NodeBuffer.kMaxLength, NodeBuffer.kMaxLength)
}

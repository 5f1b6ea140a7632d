import NodeBuffer
import NodeRuntime

func bufferSharedMemory() throws {
  let whole = Buffer.from("hello world")

  // subarray does not copy: what is written through one is seen through the other.
  let part = whole.subarray(0, 5)
  part[0] = 0x4a
  console.log(whole.toString())

  whole.fill(".", 1, 4)
  console.log(part.toString())

  // from copies.
  let copy = Buffer.from(part)
  copy[0] = 0x3f
  console.log("%s %s", copy.toString(), part.toString())

  // Negative positions count from the end; those outside are drawn in.
  console.log(whole.subarray(-5).toString())
  console.log(whole.subarray(6, 100).toString())
  console.log(whole.subarray(8, 2).length)
}

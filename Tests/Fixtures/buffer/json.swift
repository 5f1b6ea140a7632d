import Foundation
import NodeBuffer
import NodeRuntime

func bufferJson() throws {
  let message = Buffer.from("hi ✓")

  console.log(message.toJSON())
  console.log("%j", message)
  console.log("%j", (from: "ann", body: message.subarray(0, 2)))

  // And back.
  let text = #"{"type":"Buffer","data":[104,105,33]}"#
  console.log(try JSONDecoder().decode(Buffer.self, from: Data(text.utf8)).toString())
  console.log(Buffer.from(message.toJSON()).equals(message))
  console.log("%j", Buffer.alloc(0))
}

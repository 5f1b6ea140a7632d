import NodeEvents
import NodeRuntime
import NodeStream

func streamPushAfterEof() throws {
  let over = Readable(.init(read: { _, _ in }))
  over.on("error") { (error: any Error) in
    console.log(error.code, error.message, over.readableEnded, over.readableAborted)
  }
  over.on("end") { console.log("end") }
  over.on("close") { console.log("close") }
  over.push("last words")
  console.log(over.push(nil), over.push(nil))
  console.log(over.push("one more"), over.destroyed)
  over.resume()

  let ended = Readable(.init(autoDestroy: false, read: { this, size in this.push(nil) }))
  ended.on("error") { (error: any Error) in console.log(error.code, error.message, ended.destroyed) }
  ended.on("end") {
    console.log(ended.unshift("back"))
  }
  ended.resume()
}

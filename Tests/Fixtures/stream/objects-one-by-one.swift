import NodeRuntime
import NodeStream

private struct Job {
  let id: Int
}

func streamObjectsOneByOne() throws {
  let queue = Readable(.init(highWaterMark: 2, objectMode: true, read: { _, _ in }))
  console.log(queue.push(Job(id: 1)), queue.push(Job(id: 2)), queue.push(Job(id: 3)), queue.readableLength)
  queue.unshift(Job(id: 0))
  queue.push("a text")
  queue.push(false)
  queue.push(nil)

  queue.once("readable") {
    let first: Job? = queue.read()
    let second: Job? = queue.read(100)
    console.log(first?.id, second?.id, queue.readableLength)
    let store = Writable(
      .init(
        highWaterMark: 2,
        objectMode: true,
        write: { this, job, encoding, callback in
          console.log("%s, %d wait", job.as(Job.self)?.id ?? job.value, this.writableLength)
          setImmediate { callback() }
        }
      ))
    queue.pipe(store).on("finish") { console.log("finish") }
  }
}

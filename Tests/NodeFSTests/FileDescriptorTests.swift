import Foundation
import NodeBuffer
import NodeEvents
import NodeFS
import NodeRuntime
import NodeStream
import TestSupport
import Testing

// Each in a process of its own, where no other test opens files meanwhile.
struct `descriptors of files` {
  @Test func `ten thousand reads and writes leave none open`() async {
    await #expect(processExitsWith: .success) {
      let folder = try fs.mkdtempSync(NSTemporaryDirectory() + "/fs-test-")
      let file = folder + "/file"
      try fs.writeFileSync(file, "some data")
      fs.stat(file) { _, _ in }
      EventLoop.run()
      let before = Descriptors.count
      var done = 0
      func next() {
        if done == 2000 { return }
        done += 1
        fs.writeFile(file, "data \(done)") { error in
          #expect(error == nil)
          fs.readFile(file, "utf8") { _, text in
            #expect(text == "data \(done)")
            fs.createReadStream(file).pipe(fs.createWriteStream(folder + "/copy")).on("close") {
              fs.readFile(folder + "/none") { error, _ in
                #expect(error?.code == "ENOENT")
                next()
              }
            }
          }
        }
      }
      next()
      EventLoop.run()
      #expect(done == 2000)
      #expect(Descriptors.count == before)
      try fs.rmSync(folder, .init(recursive: true))
    }
  }

  @Test func `every way in which a stream ends closes its descriptor`() async {
    await #expect(processExitsWith: .success) {
      let folder = try fs.mkdtempSync(NSTemporaryDirectory() + "/fs-test-")
      let file = folder + "/file"
      try fs.writeFileSync(file, String(repeating: "data", count: 50_000))
      fs.stat(file) { _, _ in }
      EventLoop.run()
      let before = Descriptors.count
      let ways: [(String, () -> Void)] = [
        ("read to the end", { fs.createReadStream(file).resume() }),
        ("destroyed while it opens", { fs.createReadStream(file).destroy() }),
        (
          "destroyed when it is open",
          {
            let stream = fs.createReadStream(file); stream.on("open") { stream.destroy() }
          }
        ),
        (
          "destroyed while it reads",
          {
            let stream = fs.createReadStream(file); stream.once("data") { stream.destroy() }
          }
        ),
        (
          "destroyed with an error",
          {
            let stream = fs.createReadStream(file)
            stream.on("error") { (_: any Error) in }.destroy(NodeError("enough"))
          }
        ),
        ("fails", { fs.createReadStream(folder).on("error") { (_: any Error) in }.resume() }),
        (
          "a listener throws",
          {
            process.once("uncaughtException") { (_: any Error) in }
            let stream = fs.createReadStream(file)
            stream.once("data") {
              defer { stream.destroy() }; throw NodeError("thrown")
            }
          }
        ),
        (
          "the destination goes early",
          {
            let (source, sink) = (fs.createReadStream(file), fs.createWriteStream(folder + "/out"))
            source.once("data") { sink.destroy() }
            sink.on("close") { source.destroy() }
            source.pipe(sink)
          }
        ),
        ("dropped", { fs.createReadStream(file).once("ready") {} }),
        ("written and ended", { fs.createWriteStream(folder + "/out").end("data") }),
        ("ended without data", { fs.createWriteStream(folder + "/out").end() }),
        (
          "destroyed while it writes",
          {
            let stream = fs.createWriteStream(folder + "/out")
            stream.write("data") { (_: (any Error)?) in }
            stream.on("open") { stream.destroy() }
          }
        ),
        (
          "cannot be opened",
          { fs.createWriteStream(folder + "/none/out").on("error") { (_: any Error) in }.end("data") }
        ),
        ("closed", { fs.createWriteStream(folder + "/out").close() }),
        ("flushed", { fs.createWriteStream(folder + "/out", .init(flush: true)).end("data") }),
        (
          "a range that cannot be",
          {
            fs.createReadStream(file, .init(start: 2, end: 1)).on("error") { (error: any Error) in
              #expect(error.code == "ERR_OUT_OF_RANGE")
            }
          }
        ),
      ]
      for (name, way) in ways {
        way()
        EventLoop.run()
        #expect(Descriptors.count == before, "\(name)")
      }
      try fs.rmSync(folder, .init(recursive: true))
    }
  }

  @Test func `a thread that ends before its files are read closes them`() async {
    await #expect(processExitsWith: .success) {
      let folder = try fs.mkdtempSync(NSTemporaryDirectory() + "/fs-test-")
      let file = folder + "/file"
      try fs.writeFileSync(file, String(repeating: "data", count: 50_000))
      await onThread {
        fs.stat(file) { _, _ in }
        EventLoop.run()
      }
      let before = Descriptors.count
      for _ in 0..<20 {
        await onThread {
          func again() { fs.readFile(file) { _, _ in again() } }
          again()
          fs.createReadStream(file).on("data") { (_: Buffer) in }
          fs.createReadStream("/dev/zero").resume()
          fs.createWriteStream(folder + "/out").write("data")
        }
      }
      #expect(Descriptors.count == before)
      try fs.rmSync(folder, .init(recursive: true))
    }
  }

  @Test func `none left is Node's error, and the next one works again`() async {
    await #expect(processExitsWith: .success) {
      fs.stat("/") { _, _ in }
      EventLoop.run()
      Descriptors.limit(Descriptors.count + 4)
      var open: [Int] = []
      var failure: NodeError?
      while failure == nil {
        do { open.append(try fs.openSync("/dev/null")) } catch { failure = error as? NodeError }
      }
      #expect(failure?.message == "EMFILE: too many open files, open '/dev/null'")
      #expect(failure?.errno == -24)
      var heard: [String] = []
      fs.createReadStream("/dev/null").on("error") { (error: any Error) in heard.append(error.message) }
      fs.readFile("/dev/null") { error, _ in heard.append(error?.message ?? "") }
      EventLoop.run()
      #expect(heard == Array(repeating: "EMFILE: too many open files, open '/dev/null'", count: 2))
      for file in open { try fs.closeSync(file) }
      #expect(try fs.readFileSync("/dev/null").isEmpty)
    }
  }
}

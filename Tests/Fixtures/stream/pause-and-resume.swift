import NodeRuntime
import NodeStream

func streamPauseAndResume() throws {
  let ticker = Readable(.init(read: { _, _ in }))
  var count = 0
  var interval: Timeout?
  interval = setInterval(1) {
    count += 1
    ticker.push("\(count)")
    if count == 6 {
      clearInterval(interval)
      ticker.push(nil)
    }
  }

  console.log("%s %s", ticker.isPaused(), ticker.readableFlowing.map { "\($0)" } ?? "null")
  ticker.on("pause") { console.log("pause") }
  ticker.on("resume") { console.log("resume") }
  ticker.on("data") { chunk in
    console.log("%s", chunk.toString())
    if chunk.toString().hasPrefix("2") {
      console.log(ticker.pause() === ticker, ticker.isPaused(), ticker.readableFlowing)
      setTimeout(30) { ticker.resume() }
    }
  }
  ticker.on("end") { console.log("end", ticker.isPaused()) }
  console.log(ticker.isPaused(), ticker.readableFlowing)
}

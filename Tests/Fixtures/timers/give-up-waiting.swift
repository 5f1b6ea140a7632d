import NodeEvents
import NodeRuntime

// What is given up by its signal ends with an AbortError, whose cause says why.
func timersGiveUpWaiting() throws {
  func show(_ err: any Error) {
    let cause = (err as? NodeError)?.cause?.message
    console.log("%s, %s: %s; because: %s", err.name, err.code, err.message, cause)
  }

  func main() async throws {
    let controller = AbortController()
    let signal = controller.signal
    setTimeout(5) { controller.abort(NodeError("enough")) }
    do { _ = try await timers.promises.setTimeout(60000, "never", .init(signal: signal)) } catch { show(error) }
    // It stays aborted.
    do { _ = try await timers.promises.setImmediate("never", .init(signal: signal)) } catch { show(error) }
    do { try await timers.promises.scheduler.wait(60000, .init(signal: signal)) } catch { show(error) }

    let beats = AbortController()
    var n = 0
    do {
      for try await beat in timers.promises.setInterval(2, "beat", .init(signal: beats.signal)) {
        n += 1
        console.log(beat, n)
        if n == 2 { beats.abort() }
      }
    } catch { show(error) }

    do {
      _ = try await timers.promises.setTimeout(60000, "never", .init(signal: AbortSignal.timeout(5)))
    } catch { show(error) }

    _ = try await timers.promises.setTimeout(1, "this one is not", .init(signal: AbortController().signal))
    // Nobody waits for the last.
    _ = try await timers.promises.setTimeout(60000, "never", .init(ref: false))
    console.log("never")
  }

  EventLoop.async { try await main() }
  process.on("exit") { (_: Int) in console.log("over") }
  // An aborted signal's timer does not keep the loop running, but this one does.
  setTimeout(50) {}
}

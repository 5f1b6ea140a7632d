import NodeRuntime

// A watchdog that is refreshed as long as there is life, and barks when there is none any more.
func timersRefreshWatchdog() throws {
  var watchdog: Timeout!
  watchdog = setTimeout(200) {
    console.log("nothing for 200 ms")
    console.log("refreshed when it was over: %s", watchdog.refresh() === watchdog)
    clearTimeout(watchdog)
    watchdog.refresh()
  }

  var beats = 0
  var heart: Timeout?
  heart = setInterval(15) {
    beats += 1
    console.log("beat %d", beats)
    watchdog.refresh()
    if beats == 5 { heart?.close() }
  }

  console.log(watchdog.hasRef(), watchdog.unref().hasRef(), watchdog.ref().hasRef())
}

import NodeRuntime

func timersClearTimers() throws {
  let late = setTimeout(5000) { console.log("never: late") }
  let never = setImmediate { console.log("never: immediate") }

  // In the same round: the first takes away the second.
  var next: Immediate?
  setImmediate {
    console.log("immediate takes the next one away")
    clearImmediate(next)

    var other: Timeout?
    setTimeout(10) {
      console.log("timeout takes the other one away")
      clearTimeout(other)
      clearTimeout(other)  // twice is no mistake
    }
    other = setTimeout(10) { console.log("never: other") }
  }
  next = setImmediate { console.log("never: next") }

  clearTimeout(late)
  clearImmediate(never)
}

import NodeRuntime

// A timer as a number, as it is written into tables of a program's own: clearTimeout takes that too.
func timersTimerNumbers() throws {
  var sessions: [String: Int] = [:]

  func open(_ user: String) {
    let timer = setTimeout(20) {
      sessions[user] = nil
      console.log("%s is gone", user)
    }
    sessions[user] = Int(timer)
  }

  open("Ada")
  open("Grace")
  open("Edsger")
  console.log("numbers differ: %s", Set(sessions.values).count == 3)

  // Grace logs out.
  if let timer = sessions["Grace"] { clearTimeout(timer) }
  sessions["Grace"] = nil
  clearTimeout(123_456_789)
  clearTimeout(nil)

  var n = 0
  var interval: Timeout!
  interval = setInterval(1) {
    n += 1
    if n == 2 { clearInterval(Int(interval)) }
  }
  setTimeout(60) { console.log("%d users are left, %d beats", sessions.count, n) }
}

import NodeRuntime

// Groups indent what follows, counters count; what goes to standard error is not seen here.
func consoleGroupsAndCounters() throws {
  console.group("Request %d", 1)
  console.log("of several\nlines")
  console.groupCollapsed("Headers")
  console.info(["host": "example.org"])
  console.table([["a"]])
  console.group()
  console.debug("deeper")
  console.groupEnd()
  console.groupEnd()
  console.dir(["a": 1])
  console.groupEnd()
  console.groupEnd()
  console.log("outside")

  console.count()
  console.count("requests")
  console.count("default")
  console.count("requests")
  console.countReset("requests")
  console.count("requests")
  console.count("%s")

  console.assert(true, "never")
  console.clear()
  console.dirxml("like", ["log"], ["a": 1])
}

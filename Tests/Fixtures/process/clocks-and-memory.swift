import NodeRuntime

// What the process uses: time, processor and memory.
func processClocksAndMemory() throws {
  let start = process.hrtime()
  let began = process.hrtime.bigint()
  let usage = process.cpuUsage()
  while process.hrtime.bigint() - began < 2_000_000 {}

  let (seconds, nanoseconds) = process.hrtime(start)
  console.log(seconds, nanoseconds >= 2_000_000, nanoseconds < 1_000_000_000)
  console.log(process.uptime() > 0.002, process.uptime() < 60)

  let used = process.cpuUsage(usage)
  console.log(used.user + used.system > 0, used.user + used.system < 60_000_000)

  let memory = process.memoryUsage()
  console.log(memory.rss > memory.heapUsed, memory.heapTotal >= memory.heapUsed, memory.heapUsed > 0)
  console.log(memory.external >= 0, memory.arrayBuffers >= 0, process.memoryUsage.rss() > 1_000_000)

  let resources = process.resourceUsage()
  console.log(resources.maxRSS > 1000, resources.userCPUTime > 0, resources.minorPageFault > 0, resources.ipcSent)
  console.log(process.constrainedMemory() >= 0, process.availableMemory() > 0)
}

// What the process uses: time, processor and memory.

const start = process.hrtime()
const began = process.hrtime.bigint()
const usage = process.cpuUsage()
while (process.hrtime.bigint() - began < 2000000n);

const [seconds, nanoseconds] = process.hrtime(start)
console.log(seconds, nanoseconds >= 2000000, nanoseconds < 1000000000)
console.log(process.uptime() > 0.002, process.uptime() < 60)

const { user, system } = process.cpuUsage(usage)
console.log(user + system > 0, user + system < 60000000)

const memory = process.memoryUsage()
console.log(memory.rss > memory.heapUsed, memory.heapTotal >= memory.heapUsed, memory.heapUsed > 0)
console.log(memory.external >= 0, memory.arrayBuffers >= 0, process.memoryUsage.rss() > 1000000)

const resources = process.resourceUsage()
console.log(resources.maxRSS > 1000, resources.userCPUTime > 0, resources.minorPageFault > 0, resources.ipcSent)
console.log(process.constrainedMemory() >= 0, process.availableMemory() > 0)

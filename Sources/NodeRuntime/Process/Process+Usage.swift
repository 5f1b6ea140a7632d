import CLibUV

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Process {
  /// A steady clock: `process.hrtime()`, `process.hrtime(start)` and `process.hrtime.bigint()`.
  public var hrtime: HighResolutionTime { HighResolutionTime() }

  /// For how many seconds the process has been there.
  public func uptime() -> Double { Double(uv_hrtime() &- ProcessStart.time) / 1e9 }

  /// `process.memoryUsage()`, in bytes, and `process.memoryUsage.rss()`.
  public var memoryUsage: MemoryUsage { MemoryUsage() }

  /// How long the processor has worked for this process; with an earlier answer, since then.
  public func cpuUsage(_ previous: CPUUsage? = nil) -> CPUUsage {
    let usage = resourceUsage()
    return CPUUsage(
      user: usage.userCPUTime &- (previous?.user ?? 0), system: usage.systemCPUTime &- (previous?.system ?? 0))
  }

  /// What the process has used of the system.
  public func resourceUsage() -> ResourceUsage {
    var usage = uv_rusage_t()
    uv_getrusage(&usage)
    return ResourceUsage(usage)
  }

  /// The memory that the process may use, in bytes, as the system limits it; 0 when that is not known.
  public func constrainedMemory() -> UInt64 { uv_get_constrained_memory() }

  /// The memory that the process may still get, in bytes.
  public func availableMemory() -> UInt64 {
    let free = uv_get_free_memory()
    let limit = uv_get_constrained_memory()
    guard limit > 0, limit < uv_get_total_memory() else { return free }
    let used = UInt64(clamping: memoryUsage.rss())
    return min(free, limit > used ? limit - used : 0)
  }

  /// What keeps the loop running, by the names that Node has for it: `Timeout`, `Immediate`, `TCPServerWrap` and such.
  public func getActiveResourcesInfo() -> [String] {
    let names = ActiveResources.names(of: loop.uv)
    return names + Array(repeating: "Timeout", count: loop.timers.referenceCount)
      + Array(repeating: "Immediate", count: loop.immediates.referenceCount)
  }
}

import CLibUV

/// What `process.cpuUsage` returns: how long the processor worked, in microseconds.
public struct CPUUsage: Sendable, Equatable {
  /// For the program itself.
  public var user: Int
  /// For the system on behalf of the program.
  public var system: Int

  /// Two figures, in microseconds.
  public init(user: Int, system: Int) {
    self.user = user
    self.system = system
  }
}

/// What `process.resourceUsage` returns, under Node's names.
public struct ResourceUsage: Sendable {
  /// Microseconds for the program itself.
  public var userCPUTime: Int
  /// Microseconds for the system on behalf of the program.
  public var systemCPUTime: Int
  /// The most that lay in main memory, in KiB.
  public var maxRSS: Int
  /// Not kept by the systems that are supported.
  public var sharedMemorySize: Int
  /// Not kept by the systems that are supported.
  public var unsharedDataSize: Int
  /// Not kept by the systems that are supported.
  public var unsharedStackSize: Int
  /// Pages that were there without reading.
  public var minorPageFault: Int
  /// Pages that had to be read.
  public var majorPageFault: Int
  /// Not kept by the systems that are supported.
  public var swappedOut: Int
  /// How often the file system had to read.
  public var fsRead: Int
  /// How often the file system had to write.
  public var fsWrite: Int
  /// Not kept by the systems that are supported.
  public var ipcSent: Int
  /// Not kept by the systems that are supported.
  public var ipcReceived: Int
  /// Not kept by the systems that are supported.
  public var signalsCount: Int
  /// How often the process waited.
  public var voluntaryContextSwitches: Int
  /// How often the process was made to wait.
  public var involuntaryContextSwitches: Int

  init(_ usage: uv_rusage_t) {
    userCPUTime = ResourceUsage.microseconds(usage.ru_utime)
    systemCPUTime = ResourceUsage.microseconds(usage.ru_stime)
    maxRSS = Int(clamping: usage.ru_maxrss)
    sharedMemorySize = Int(clamping: usage.ru_ixrss)
    unsharedDataSize = Int(clamping: usage.ru_idrss)
    unsharedStackSize = Int(clamping: usage.ru_isrss)
    minorPageFault = Int(clamping: usage.ru_minflt)
    majorPageFault = Int(clamping: usage.ru_majflt)
    swappedOut = Int(clamping: usage.ru_nswap)
    fsRead = Int(clamping: usage.ru_inblock)
    fsWrite = Int(clamping: usage.ru_oublock)
    ipcSent = Int(clamping: usage.ru_msgsnd)
    ipcReceived = Int(clamping: usage.ru_msgrcv)
    signalsCount = Int(clamping: usage.ru_nsignals)
    voluntaryContextSwitches = Int(clamping: usage.ru_nvcsw)
    involuntaryContextSwitches = Int(clamping: usage.ru_nivcsw)
  }

  private static func microseconds(_ time: uv_timeval_t) -> Int { Int(time.tv_sec) * 1_000_000 + Int(time.tv_usec) }
}

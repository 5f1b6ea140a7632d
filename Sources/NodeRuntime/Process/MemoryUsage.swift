import CLibUV

/// What Node's `process.memoryUsage` tells, and the function itself: `process.memoryUsage()`, `process.memoryUsage.rss()`.
public struct MemoryUsage: Sendable {
  init() {}

  /// All figures, in bytes.
  public struct Figures: Sendable {
    /// What of the process lies in main memory.
    public var rss: Int
    /// What the allocator has from the system.
    public var heapTotal: Int
    /// What of that is in use: objects and buffers, which are one heap here.
    public var heapUsed: Int
    /// What the allocator has mapped by itself for single large pieces; a part of `heapTotal`.
    public var external: Int
    /// The bytes that buffers hold are not told apart from other memory: always 0.
    public var arrayBuffers: Int
  }

  /// All figures, in bytes.
  public func callAsFunction() -> Figures {
    let heap = wss_heap_usage()
    return Figures(
      rss: rss(), heapTotal: Int(heap.total), heapUsed: Int(heap.used), external: Int(heap.mapped), arrayBuffers: 0)
  }

  /// What of the process lies in main memory, in bytes.
  public func rss() -> Int {
    var size = 0
    return uv_resident_set_memory(&size) == 0 ? size : 0
  }
}

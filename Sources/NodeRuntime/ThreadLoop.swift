import CLibUV
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Each thread's own loop.
enum ThreadLoop {
  // The key's destructor closes the loop at the end of its thread, and what was left open with it.
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    #if canImport(Glibc)
      let status = pthread_key_create(&key) { pointer in
        if let pointer { ThreadLoop.end(pointer) }
      }
    #else
      let status = pthread_key_create(&key) { ThreadLoop.end($0) }
    #endif
    precondition(status == 0, "pthread_key_create: \(status)")
    return key
  }()

  /// The calling thread's loop, if it has one already.
  static var existing: EventLoop? {
    pthread_getspecific(key).map { Unmanaged<EventLoop>.fromOpaque($0).takeUnretainedValue() }
  }

  static var current: EventLoop {
    if let existing { return existing }
    let loop = EventLoop()
    pthread_setspecific(key, Unmanaged.passRetained(loop).toOpaque())
    return loop
  }

  private static func end(_ pointer: UnsafeMutableRawPointer) {
    // What is closed may ask for the thread's loop: it still is this one.
    pthread_setspecific(key, pointer)
    let loop = Unmanaged<EventLoop>.fromOpaque(pointer)
    loop.takeUnretainedValue().close()
    pthread_setspecific(key, nil)
    loop.release()
  }

  /// The loop that runs the current task: the main thread's, or the one whose executor the task has. A thread of Swift's
  /// own pool has none, even if somebody asked for one there, since nobody would run it.
  static var ofTask: EventLoop? {
    if isMain { return current }
    guard let existing else { return nil }
    return withUnsafeCurrentTask { task in
      task?.unownedTaskExecutor == existing.executor.asUnownedTaskExecutor() ? existing : nil
    }
  }

  /// The door to the main thread's loop, while that runs.
  static var main: RemoteLoop? {
    get { mainLoop.withLock { $0 } }
    set { mainLoop.withLock { $0 = newValue } }
  }

  private static let mainLoop = Mutex<RemoteLoop?>(nil)

  static var isMain: Bool { wss_is_main_thread() != 0 }
}

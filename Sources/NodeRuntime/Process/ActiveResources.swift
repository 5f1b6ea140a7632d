import CLibUV

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The handles that keep a loop running, under the names that Node has for them.
enum ActiveResources {
  private final class Names {
    var all: [String] = []
  }

  static func names(of loop: UnsafeMutablePointer<uv_loop_t>) -> [String] {
    let names = Names()
    withExtendedLifetime(names) {
      uv_walk(
        loop,
        { handle, names in
          guard let handle, let names, uv_is_active(handle) != 0, uv_has_ref(handle) != 0 else { return }
          guard let name = ActiveResources.name(handle) else { return }
          Unmanaged<Names>.fromOpaque(names).takeUnretainedValue().all.append(name)
        }, Unmanaged.passUnretained(names).toOpaque())
    }
    return names.all
  }

  /// The loop's own handles have no name: timers and immediates are counted one by one.
  private static func name(_ handle: UnsafeMutablePointer<uv_handle_t>) -> String? {
    switch uv_handle_get_type(handle) {
    case UV_TCP: isListening(handle) ? "TCPServerWrap" : "TCPSocketWrap"
    case UV_NAMED_PIPE: isListening(handle) ? "PipeServerWrap" : "PipeWrap"
    case UV_TTY: "TTYWrap"
    case UV_UDP: "UDPWrap"
    case UV_SIGNAL: "SignalWrap"
    case UV_PROCESS: "ProcessWrap"
    case UV_FS_EVENT: "FSEventWrap"
    case UV_FS_POLL: "StatWatcher"
    default: nil
    }
  }

  private static func isListening(_ handle: UnsafeMutablePointer<uv_handle_t>) -> Bool {
    var descriptor: uv_os_fd_t = 0
    guard uv_fileno(handle, &descriptor) == 0 else { return false }
    var value: Int32 = 0
    var size = socklen_t(MemoryLayout.size(ofValue: value))
    return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &value, &size) == 0 && value != 0
  }
}

extension EventLoop {
  /// How many handles of libuv's are open, those of the loop's own among them.
  package var openHandles: Int {
    var count = 0
    withUnsafeMutablePointer(to: &count) { pointer in
      uv_walk(uv, { _, count in count?.assumingMemoryBound(to: Int.self).pointee += 1 }, pointer)
    }
    return count
  }
}

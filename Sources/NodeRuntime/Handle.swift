import CLibUV

/// One handle of libuv's and its memory, which nothing else frees.
///
/// libuv holds the object from the moment the handle is open until it is closed, through the handle's `data`; so the
/// object is there for every callback that can come. `raw` is valid until `close` has called back.
package final class Handle {
  // The loop closes every handle before it goes, and outlives them.
  package unowned(unsafe) let loop: EventLoop
  /// The handle; of the size that libuv wants for its type.
  package let raw: UnsafeMutablePointer<uv_handle_t>
  /// What the handle's callback does, for the types that have just one.
  package var body: (() -> Void)?
  /// Who uses the handle, for the types that have several; held until it is closed.
  @exclusivity(unchecked) package var context: (any HandleContext)?
  package private(set) var isClosing = false
  private var closed: (() -> Void)?

  /// Makes a handle of `type`; `open` is libuv's `…_init`, and its failure, a negative number, is thrown.
  package init(
    _ loop: EventLoop, _ type: uv_handle_type, _ open: (UnsafeMutableRawPointer) -> Int32
  ) throws(HandleFailure) {
    self.loop = loop
    let memory = UnsafeMutableRawPointer.allocate(byteCount: uv_handle_size(type), alignment: 16)
    raw = memory.assumingMemoryBound(to: uv_handle_t.self)
    let status = open(memory)
    guard status == 0 else {
      memory.deallocate()
      throw HandleFailure(status: status)
    }
    raw.pointee.data = Unmanaged.passRetained(self).toOpaque()
  }

  /// The handle by its own type.
  package func of<T>(_: T.Type) -> UnsafeMutablePointer<T> {
    UnsafeMutableRawPointer(raw).assumingMemoryBound(to: T.self)
  }

  /// The object of a handle that libuv calls back with.
  @inline(__always)
  package static func from(_ pointer: UnsafeMutableRawPointer) -> Handle {
    let data = pointer.assumingMemoryBound(to: uv_handle_t.self).pointee.data
    guard let data else { preconditionFailure("a handle calls back after it was closed") }
    return Unmanaged<Handle>.fromOpaque(data).takeUnretainedValue()
  }

  /// Calls `body`, as a callback of the loop.
  package static func run(_ pointer: UnsafeMutableRawPointer?) {
    guard let pointer else { return }
    let handle = from(pointer)
    handle.loop.enter { handle.body?() }
  }

  /// Closes the handle; `done` is called in the loop's closing phase, or not at all when it is closing already.
  /// `reset` closes a TCP connection with RST where the system can.
  package func close(reset: Bool = false, _ done: (() -> Void)? = nil) {
    guard !isClosing else { return }
    isClosing = true
    closed = done
    body = nil
    let callback: uv_close_cb = { pointer in
      guard let pointer, let data = pointer.pointee.data else { return }
      let handle = Unmanaged<Handle>.fromOpaque(data).takeRetainedValue()
      UnsafeMutableRawPointer(pointer).deallocate()
      handle.loop.enter {
        handle.context?.handleDidClose()
        handle.context = nil
        let closed = handle.closed
        handle.closed = nil
        closed?()
      }
    }
    if reset, uv_handle_get_type(raw) == UV_TCP, uv_tcp_close_reset(of(uv_tcp_t.self), callback) == 0 { return }
    uv_close(raw, callback)
  }

  /// Keeps the loop running while the handle is active, or no longer does.
  package var isReferenced: Bool {
    get { !isClosing && uv_has_ref(raw) != 0 }
    set {
      guard !isClosing else { return }
      if newValue { uv_ref(raw) } else { uv_unref(raw) }
    }
  }
}

/// libuv could not make a handle.
package struct HandleFailure: Error {
  /// libuv's number, negative.
  package let status: Int32

  package init(status: Int32) { self.status = status }
}

extension EventLoop {
  /// Makes a handle of a type that cannot fail.
  package func mustOpen(
    _ type: uv_handle_type, _ open: (UnsafeMutablePointer<uv_loop_t>, UnsafeMutableRawPointer) -> Int32
  ) -> Handle {
    do throws(HandleFailure) {
      return try Handle(self, type) { open(uv, $0) }
    } catch {
      preconditionFailure("libuv: \(SystemError.name(error.status))")
    }
  }
}

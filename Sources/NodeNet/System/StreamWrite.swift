import CLibUV
import NodeRuntime

/// One write that libuv carries out as the peer takes it.
///
/// libuv holds the request until it is done, and the request holds the pieces: their memory stays where it is for as
/// long, since a chunk's and a buffer's never move.
final class StreamWrite {
  private let pieces: ContiguousArray<OutputPiece>
  private let done: (Int32) -> Void
  private var loop: EventLoop?
  private let request = UnsafeMutablePointer<uv_write_t>.allocate(capacity: 1)

  init(_ pieces: ContiguousArray<OutputPiece>, _ done: @escaping (Int32) -> Void) {
    self.pieces = pieces
    self.done = done
  }

  deinit { request.deallocate() }

  func start(on handle: StreamHandle) {
    loop = handle.loop
    request.pointee.data = Unmanaged.passRetained(self).toOpaque()
    // libuv copies the list of buffers, not what they point to.
    var buffers = pieces.map { $0.withUnsafeBytes { StreamHandle.buffer($0) } }
    let status = uv_write(request, handle.stream, &buffers, UInt32(buffers.count)) { request, status in
      guard let data = request?.pointee.data else { return }
      let this = Unmanaged<StreamWrite>.fromOpaque(data).takeRetainedValue()
      this.loop?.enter { this.done(status) }
    }
    if status != 0 {
      Unmanaged.passUnretained(self).release()
      done(status)
    }
  }
}

import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

/// A stream from a file: Node's `fs.ReadStream`, made by `fs.createReadStream`.
///
/// It reads on libuv's threads, one piece at a time, and no further ahead than its mark. The descriptor is closed at the
/// end, after an error and by `destroy`, on whatever way the stream comes there.
///
/// Events: those of a `Readable`, and 'open' (descriptor) and 'ready'.
public final class ReadStream: Readable, StreamConstructing {
  private var file: OpenFile
  private let start: Int?
  private let end: Int?
  private var position: Int?

  /// The file that is read; nil when a descriptor was given.
  public let path: String?
  /// How many bytes were read.
  public private(set) var bytesRead = 0
  /// The descriptor; nil as long as the file is not open, and when it is closed.
  public var fd: Int? { file.descriptor.map { Int($0) } }
  /// Whether the file is not open yet, or no longer.
  public var pending: Bool { file.descriptor == nil }
  /// Whether the descriptor is closed at the end and after an error.
  public let autoClose: Bool

  init(_ path: String?, _ options: ReadStreamOptions) {
    self.path = path
    start = options.start
    end = options.end
    position = options.start
    autoClose = options.autoClose
    file = OpenFile(path ?? "", options.flags, options.mode, options.fd)
    super.init(
      .init(
        highWaterMark: options.highWaterMark, encoding: options.encoding, emitClose: options.emitClose,
        autoDestroy: options.autoClose))
  }

  override public func signature(of event: String) -> EventSignature? {
    switch event {
    case "open": .of(Int.self)
    case "ready": EventSignature.none
    default: super.signature(of: event)
    }
  }

  /// Opens the file.
  public func _construct(_ callback: StreamCallback) throws {
    if let error = FileRange.fault(start, end) { throw error }
    let isGiven = !pending
    file.open { [self] error in
      callback(error)
      guard error == nil, !isGiven, let fd else { return }
      emit("open", fd)
      emit("ready")
    }
  }

  override public func _read(_ size: Int) throws {
    let left = end.map { $0 - (position ?? bytesRead) + 1 } ?? size
    let count = Swift.min(size, left)
    if count <= 0 {
      push(nil)
      return
    }
    file.use { [position] in
      try FileSystem.read($0, count, at: position)
    } _: { [self] result in
      if destroyed { return }
      switch result {
      case .failure(let error): errorOrDestroy(error)
      case .success(let bytes) where bytes.isEmpty: push(nil)
      case .success(let bytes):
        position = position.map { $0 + bytes.count }
        bytesRead += bytes.count
        push(bytes)
      }
    }
  }

  override public func _destroy(_ error: (any Error)?, _ callback: StreamCallback) throws {
    file.close { callback(error ?? $0) }
  }

  /// Destroys the stream. `callback` is called when the file is closed: with an error if it was not read to its end.
  public func close(_ callback: StreamCompletion? = nil) {
    if let callback {
      if closed {
        process.nextTick { [self] in try callback(outcome) }
      } else {
        once("close") { [unowned self] in try callback(outcome) }
      }
    }
    destroy()
  }

  /// What went wrong, when it is closed.
  private var outcome: (any Error)? { readableEnded ? nil : errored ?? FileRange.prematureClose }
}

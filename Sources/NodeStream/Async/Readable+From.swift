import NodeBuffer
import NodeEvents

extension Readable {
  /// A stream of what the sequence gives, one value at a time (Node's `Readable.from`). nil among them destroys the
  /// stream with `ERR_STREAM_NULL_VALUES`.
  ///
  /// It is in object mode and keeps one value, unless the options say otherwise.
  public static func from<Items: Sequence>(
    _ items: Items, _ options: ReadableOptions = .init(objectMode: true)
  ) -> Readable {
    var iterator = items.makeIterator()
    return made(options) { stream in
      while let item = iterator.next() {
        if !stream.give(item) { return }
      }
      stream.push(nil)
    }
  }

  /// A stream of what the sequence gives as it comes. What the sequence throws destroys the stream.
  public static func from<Items: AsyncSequence>(
    _ items: Items, _ options: ReadableOptions = .init(objectMode: true)
  ) -> Readable {
    let source = AsyncSource(items.makeAsyncIterator())
    return made(options) { source.fill($0) }
  }

  /// A stream of one chunk: a text is not taken apart.
  public static func from(_ text: String, _ options: ReadableOptions = .init(objectMode: true)) -> Readable {
    from([text], options)
  }

  /// A stream of one chunk: a buffer is not taken apart.
  public static func from(_ bytes: Buffer, _ options: ReadableOptions = .init(objectMode: true)) -> Readable {
    from([bytes], options)
  }

  private static func made(_ options: ReadableOptions, _ read: @escaping (Readable) -> Void) -> Readable {
    var options = options
    options.highWaterMark = options.highWaterMark ?? 1
    options.read = { stream, _ in read(stream) }
    return Readable(options)
  }

  /// Pushes what a sequence gave; false when it is enough for now.
  func give(_ item: some Any) -> Bool {
    if let optional = item as? any OptionalValue, optional.isNil {
      destroy(StreamError.nullValues)
      return false
    }
    return push(Chunk(item as Any))
  }
}

/// Takes from an asynchronous sequence what a stream asks for.
final class AsyncSource<Iterator: AsyncIteratorProtocol> {
  private var iterator: Iterator
  private var isReading = false

  init(_ iterator: Iterator) { self.iterator = iterator }

  /// Pushes until the stream has enough.
  func fill(_ stream: Readable) {
    guard !isReading else { return }
    isReading = true
    AsyncListeners.start { [self] in
      do {
        while let item = try await iterator.next() {
          if stream.destroyed { return }
          if !stream.give(item) {
            isReading = false
            return
          }
        }
        if !stream.destroyed { stream.push(nil) }
      } catch {
        stream.destroy(error)
      }
    }
  }
}

/// Tells a value that is nil, whatever its type.
private protocol OptionalValue {
  var isNil: Bool { get }
}

extension Optional: OptionalValue {
  fileprivate var isNil: Bool { self == nil }
}

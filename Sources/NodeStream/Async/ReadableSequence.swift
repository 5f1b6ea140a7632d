import NodeBuffer
import NodeEvents

/// The chunks of a stream, for `for try await`: each as an `Element`.
///
/// What the stream fails with is thrown, and so is `ERR_STREAM_PREMATURE_CLOSE` when it closes before its end. Leaving
/// the loop early destroys the stream, unless that was not wanted.
public struct ReadableSequence<Element>: AsyncSequence {
  let stream: Readable
  let destroysOnReturn: Bool

  /// The chunks from here on.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(reader: StreamReader(stream, destroysOnReturn: destroysOnReturn))
  }

  /// Takes the chunks.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let reader: StreamReader

    /// The next chunk; nil at the end.
    public mutating func next() async throws -> Element? { try await next(isolation: nil) }

    /// The next chunk; nil at the end. One of another type is an `ERR_INVALID_ARG_TYPE`.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(any Error) -> Element? {
      try await reader.next(isolation: actor)?.value(as: Element.self)
    }
  }
}

extension Readable: AsyncSequence {
  /// The chunks: `for try await chunk in stream`. Of texts and values `iterator(of:)` tells.
  public typealias Element = Buffer

  /// The chunks from here on.
  public final func makeAsyncIterator() -> ReadableSequence<Buffer>.AsyncIterator {
    iterator(of: Buffer.self).makeAsyncIterator()
  }

  /// The chunks as a sequence of texts, of any values, or one that leaves the stream as it is when the loop over it is
  /// left (Node's `readable.iterator`).
  public final func iterator<T>(of _: T.Type, destroyOnReturn: Bool = true) -> ReadableSequence<T> {
    ReadableSequence(stream: self, destroysOnReturn: destroyOnReturn)
  }
}

extension Chunk {
  /// The value as one of that type, which it has to be.
  func value<T>(as _: T.Type) throws -> T {
    if let chunk = self as? T, T.self == Chunk.self { return chunk }
    if let value = self.as(T.self) { return value }
    throw NodeError.type(
      "ERR_INVALID_ARG_TYPE", "What the stream carries here is \(type(of: value)), not \(T.self); write the type")
  }
}

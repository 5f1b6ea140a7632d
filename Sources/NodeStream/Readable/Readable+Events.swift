import NodeBuffer
import NodeEvents

extension EventName where Owner: Readable, Args == EventArguments<Buffer> {
  /// 'data': a chunk.
  public static var data: Self { Self("data") }
}

extension EventName where Owner: Readable, Args == EventArguments<String> {
  /// 'data' of a stream that has an encoding: a piece of text, where the closure says that it takes a `String`.
  @_disfavoredOverload public static var data: Self { Self("data") }
}

extension Readable: CarriesOne {
  /// What 'data' carries.
  public typealias OnlyArgument = Buffer
}

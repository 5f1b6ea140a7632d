/// What can be part of a `pipeline`: a stream. In place of Node's functions there is `Readable.from` and `map`.
public protocol PipelineStage {}

extension Stream: PipelineStage {}

/// What can be part of a `pipeline`: a stream, or with `Stage` a function.
public protocol PipelineStage {}

extension Stream: PipelineStage {}

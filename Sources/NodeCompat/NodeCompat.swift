// All of Node's modules that are ported, by one import.
@_exported import NodeBuffer
@_exported import NodeEvents
@_exported import NodeFS
@_exported import NodeHTTP
@_exported import NodeNet
@_exported import NodeRuntime
@_exported import NodeStream

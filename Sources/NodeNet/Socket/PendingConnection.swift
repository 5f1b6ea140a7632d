import NodeBuffer
import NodeEvents
import NodeStream

/// What a socket was asked to do before it was connected.
final class PendingConnection {
  /// Registered for 'connect' when the first of these was asked for: it does them, in its turn among the listeners.
  var listener: Listener?
  var reads = false
  var buffers: [Buffer] = []
  var write: StreamCallback?
  var final: StreamCallback?
}

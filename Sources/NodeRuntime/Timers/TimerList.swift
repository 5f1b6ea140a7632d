/// The timers of one duration, in the order in which they began, hence in which they end.
final class TimerList {
  let duration: UInt64
  /// When the first of them ends; possibly earlier, never later.
  var expiry: UInt64
  /// Breaks ties: of two lists that end together the older goes first.
  let number: Int
  private(set) var first: Timeout?
  private unowned(unsafe) var last: Timeout?
  /// Its place in the queue's heap.
  var position = 0

  init(duration: UInt64, expiry: UInt64, number: Int) {
    self.duration = duration
    self.expiry = expiry
    self.number = number
  }

  func append(_ timer: Timeout) {
    timer.list = self
    timer.previous = last
    if let last { last.next = timer } else { first = timer }
    last = timer
  }

  func remove(_ timer: Timeout) {
    let next = timer.next
    if let next { next.previous = timer.previous } else { last = timer.previous }
    if let previous = timer.previous { previous.next = next } else { first = next }
    timer.next = nil
    timer.previous = nil
    timer.list = nil
  }

  // Taken apart one by one: the last reference to a long chain would recurse.
  deinit { while let timer = first { remove(timer) } }
}

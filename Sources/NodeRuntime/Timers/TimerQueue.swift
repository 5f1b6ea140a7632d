import CLibUV

/// All timers of a loop, behind one timer of libuv's.
///
/// Timers that wait equally long end in the order in which they began, so each duration has a list to which a timer is
/// appended and from whose front it is taken; a heap keeps the lists by when their first one ends. Beginning a wait
/// anew, which every connection does at each packet, is then two changes of neighbours, without a look at the clock
/// of the system or at the heap.
package final class TimerQueue {
  private unowned let loop: EventLoop
  private let handle: Handle
  private var lists: [UInt64: TimerList] = [:]
  private var heap: [TimerList] = []
  private var listsMade = 0
  /// When libuv's timer ends; nil when it does not run.
  private var scheduled: UInt64?
  private var isRunning = false
  private var lastNumber = 0
  /// The timers whose number somebody has asked for, as long as they wait.
  private var numbered: [Int: Timeout] = [:]

  /// How many timers keep the loop running.
  var referenceCount = 0 {
    didSet {
      if (referenceCount == 0) != (oldValue == 0) { handle.isReferenced = referenceCount > 0 }
    }
  }

  init(loop: EventLoop) {
    self.loop = loop
    handle = loop.mustOpen(UV_TIMER) { uv_timer_init($0, $1.assumingMemoryBound(to: uv_timer_t.self)) }
    handle.isReferenced = false
    handle.body = { [unowned self] in run() }
  }

  /// Begins the timer's wait, now or at an earlier time.
  func start(_ timer: Timeout, from time: UInt64? = nil) {
    timer.start = time ?? now
    list(timer.duration, from: timer.start)?.append(timer)
  }

  var now: UInt64 { loop.now }

  func remove(_ timer: Timeout) {
    // A list that became empty goes when its time comes: more timers of its duration are likely until then.
    timer.list?.remove(timer)
  }

  // MARK: Numbers

  /// The next timer's number.
  func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  /// Lets the timer be found by its number.
  func remember(_ timer: Timeout) { numbered[timer.number] = timer }

  func forget(_ timer: Timeout) { numbered[timer.number] = nil }

  /// The timer of that number, if it waits and its number was asked for.
  func timer(_ number: Int) -> Timeout? { numbered[number] }

  /// The loop ends: what waits is let go, and nothing waits any more.
  func close() {
    handle.close()
    lists = [:]
    heap = []
    numbered = [:]
  }

  /// The list of those that wait so long; nil when the loop has ended.
  private func list(_ duration: UInt64, from start: UInt64) -> TimerList? {
    if let list = lists[duration] { return list }
    guard !handle.isClosing else { return nil }
    listsMade += 1
    let list = TimerList(duration: duration, expiry: start + duration, number: listsMade)
    lists[duration] = list
    list.position = heap.count
    heap.append(list)
    siftUp(list.position)
    if !isRunning { schedule() }
    return list
  }

  // MARK: When a wait is over

  private func schedule() {
    guard let first = heap.first else {
      if scheduled != nil { uv_timer_stop(handle.of(uv_timer_t.self)) }
      scheduled = nil
      return
    }
    guard scheduled != first.expiry else { return }
    scheduled = first.expiry
    let now = loop.now
    uv_timer_start(
      handle.of(uv_timer_t.self), { Handle.run($0) }, first.expiry > now ? first.expiry - now : 1, 0)
  }

  private func run() {
    isRunning = true
    scheduled = nil
    var now = loop.now
    while let list = heap.first, list.expiry <= now { run(list, &now) }
    isRunning = false
    schedule()
  }

  private func run(_ list: TimerList, _ now: inout UInt64) {
    while let timer = list.first {
      if now < timer.start + list.duration {
        // Not yet; but a callback may have taken long.
        uv_update_time(loop.uv)
        now = loop.now
        if now < timer.start + list.duration {
          list.expiry = max(timer.start + list.duration, now + 1)
          siftDown(list.position)
          return
        }
      }
      list.remove(timer)
      timer.fire()
      loop.settleBehindCallback()
    }
    lists[list.duration] = nil
    removeFromHeap(list)
  }

  // MARK: The heap

  private func isBefore(_ a: TimerList, _ b: TimerList) -> Bool {
    a.expiry != b.expiry ? a.expiry < b.expiry : a.number < b.number
  }

  private func exchange(_ i: Int, _ j: Int) {
    heap.swapAt(i, j)
    heap[i].position = i
    heap[j].position = j
  }

  private func siftUp(_ start: Int) {
    var i = start
    while i > 0, isBefore(heap[i], heap[(i - 1) / 2]) {
      exchange(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }

  private func siftDown(_ start: Int) {
    var i = start
    while true {
      var least = i
      for child in [2 * i + 1, 2 * i + 2] where child < heap.count && isBefore(heap[child], heap[least]) {
        least = child
      }
      if least == i { return }
      exchange(i, least)
      i = least
    }
  }

  private func removeFromHeap(_ list: TimerList) {
    let position = list.position
    exchange(position, heap.count - 1)
    heap.removeLast()
    if position < heap.count {
      siftDown(position)
      siftUp(position)
    }
  }
}

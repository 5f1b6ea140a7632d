/// A time of a file: as much of JavaScript's `Date` as servers need of it.
public struct FileTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let milliseconds: Double

  package init(_ milliseconds: Double) { self.milliseconds = milliseconds.rounded(.down) }

  /// Milliseconds since 1970 (`date.getTime()`).
  public func getTime() -> Double { milliseconds }

  /// As `Last-Modified` has it, `Mon, 23 Nov 2026 23:34:00 GMT` (`date.toUTCString()`).
  public func toUTCString() -> String {
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = parts
    let weekday = days[((parts.dayNumber % 7) + 7) % 7]
    return "\(weekday), \(two(parts.day)) \(months[parts.month - 1]) \(parts.year) \(clock(parts.second)) GMT"
  }

  /// `2026-11-23T23:34:00.000Z` (`date.toISOString()`).
  public func toISOString() -> String {
    let parts = parts
    let fraction = String(1000 + parts.millisecond).dropFirst()
    return "\(parts.year)-\(two(parts.month))-\(two(parts.day))T\(clock(parts.second)).\(fraction)Z"
  }

  /// As `toISOString`, which is how Node prints a date.
  public var description: String { toISOString() }

  /// Whether the first is earlier.
  public static func < (left: FileTime, right: FileTime) -> Bool { left.milliseconds < right.milliseconds }

  private struct Parts {
    var dayNumber: Int
    var year: Int
    var month: Int
    var day: Int
    var second: Int
    var millisecond: Int
  }

  /// The civil date of a day's number, by eras of 400 years that begin in March.
  private var parts: Parts {
    let total = Int(milliseconds)
    let second = (Double(total) / 1000).rounded(.down)
    let dayNumber = Int((second / 86_400).rounded(.down))
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return Parts(
      dayNumber: dayNumber, year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, second: Int(second) - dayNumber * 86_400,
      millisecond: total - Int(second) * 1000)
  }

  private func clock(_ second: Int) -> String { "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))" }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

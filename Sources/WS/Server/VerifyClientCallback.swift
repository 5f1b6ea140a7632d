import NodeHTTP

/// What `verifyClient` calls with its answer, as a function: `done(true)`, or `done(false, 403, "Not you")`.
public struct VerifyClientCallback {
  let answer: (Bool, Int?, String?, OutgoingHeaders?) -> Void

  /// Takes the client, or refuses it with a status (default 401), a message (default the status's own phrase) and
  /// further headers.
  public func callAsFunction(
    _ isTaken: Bool, _ status: Int? = nil, _ message: String? = nil, _ headers: OutgoingHeaders? = nil
  ) {
    answer(isTaken, status, message, headers)
  }
}

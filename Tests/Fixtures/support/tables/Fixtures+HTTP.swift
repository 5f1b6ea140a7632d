extension Fixtures {
  /// Of `http`.
  static let http: [Entry] = [
    ("http/chunked", httpChunked),
    ("http/client-error", httpClientError),
    ("http/hello", httpHello),
    ("http/keep-alive", httpKeepAlive),
    ("http/pipe-back", httpPipeBack),
    ("http/post-body", httpPostBody),
    ("http/request-aborted", httpRequestAborted),
    ("http/request-headers", httpRequestHeaders),
    ("http/routes", httpRoutes),
    ("http/upgrade", httpUpgrade),
  ]
}

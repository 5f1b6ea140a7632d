extension Fixtures {
  /// Of `http`.
  static let http: [Entry] = [
    ("http/chunked", httpChunked),
    ("http/client-error", httpClientError),
    ("http/hello", httpHello),
    ("http/keep-alive", httpKeepAlive),
    ("http/post-body", httpPostBody),
    ("http/request-headers", httpRequestHeaders),
    ("http/routes", httpRoutes),
    ("http/upgrade", httpUpgrade),
  ]
}

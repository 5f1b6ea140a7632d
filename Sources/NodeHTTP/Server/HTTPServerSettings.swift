/// What a server's connections go by while it runs: the options, and what can be changed later.
package struct HTTPServerSettings {
  var keepAliveTimeout: Double
  var headersTimeout: Double
  var requestTimeout: Double
  var timeout: Double = 0
  var maxHeaderSize: Int
  var maxHeadersCount: Int?
  var maxRequestsPerSocket = 0
  var requireHostHeader: Bool

  init(_ options: HTTPServerOptions) {
    keepAliveTimeout = options.keepAliveTimeout
    headersTimeout = options.headersTimeout
    requestTimeout = options.requestTimeout
    maxHeaderSize = options.maxHeaderSize
    requireHostHeader = options.requireHostHeader
  }
}

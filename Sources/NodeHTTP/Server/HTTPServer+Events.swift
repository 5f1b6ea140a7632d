import NodeBuffer
import NodeEvents
import NodeNet

extension EventName where Owner: HTTPServer, Args == EventArguments<IncomingMessage, ServerResponse> {
  /// 'request': a request, and what answers it.
  public static var request: Self { Self("request") }
  /// 'checkContinue': a request that waits for `100 Continue` before it sends its body.
  public static var checkContinue: Self { Self("checkContinue") }
  /// 'checkExpectation': a request that expects something else.
  public static var checkExpectation: Self { Self("checkExpectation") }
}

extension EventName where Owner: HTTPServer, Args == EventArguments<IncomingMessage, Socket, Buffer> {
  /// 'upgrade': a request to speak another protocol: the socket, and what came behind the head.
  public static var upgrade: Self { Self("upgrade") }
  /// 'connect': a request for a tunnel: the socket, and what came behind the head.
  public static var connect: Self { Self("connect") }
}

extension EventName where Owner: HTTPServer, Args == EventArguments<any Error, Socket> {
  /// 'clientError': what a client sent could not be understood. Who listens closes the socket.
  public static var clientError: Self { Self("clientError") }
}

extension EventName where Owner: HTTPServer, Args == EventArguments<IncomingMessage, Socket> {
  /// 'dropRequest': a request was refused, since the socket had `maxRequestsPerSocket`.
  public static var dropRequest: Self { Self("dropRequest") }
}

extension EventName where Owner: HTTPServer, Args == EventArguments<Socket> {
  /// 'timeout': nothing was sent or received for as long as the server's `timeout` says.
  public static var timeout: Self { Self("timeout") }
}

extension HTTPServer: CarriesTwo {
  /// What 'request' carries first.
  public typealias FirstOfTwo = IncomingMessage
  /// What 'request' carries second.
  public typealias SecondOfTwo = ServerResponse
}

extension HTTPServer: CarriesThree {
  /// What 'upgrade' carries first.
  public typealias FirstOfThree = IncomingMessage
  /// What 'upgrade' carries second.
  public typealias SecondOfThree = Socket
  /// What 'upgrade' carries third.
  public typealias ThirdOfThree = Buffer
}

// The two that are used most are told to the compiler here as well: it finds them at once, which shows where closures are
// long.
extension HTTPServer {
  /// Adds a listener to the end of the event's list: 'request' needs no types.
  @discardableResult
  public final func on(_ event: String, _ listener: @escaping (IncomingMessage, ServerResponse) throws -> Void) -> Self
  {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list: 'upgrade' needs no types.
  @discardableResult
  public final func on(_ event: String, _ listener: @escaping (IncomingMessage, Socket, Buffer) throws -> Void) -> Self
  {
    on(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time: 'request' needs no types.
  @discardableResult
  public final func once(_ event: String, _ listener: @escaping (IncomingMessage, ServerResponse) throws -> Void)
    -> Self
  {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time: 'upgrade' needs no types.
  @discardableResult
  public final func once(_ event: String, _ listener: @escaping (IncomingMessage, Socket, Buffer) throws -> Void)
    -> Self
  {
    once(event, Listener(listener))
  }
}

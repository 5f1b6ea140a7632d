// swift-tools-version: 6.2
import Foundation
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// One module of Node's, in its own folder below `Sources`.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], features: [String] = []) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: settings + features.map { .enableExperimentalFeature($0) })
}

/// A program, with the JavaScript it was ported from beside it.
func program(_ name: String, _ dependencies: [Target.Dependency], original: Bool = true) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, exclude: original ? ["\(name).js"] : [], swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, exclude: others(below: "Tests/\(name)Tests"),
    swiftSettings: settings)
}

/// What lies beside the Swift files of a folder and is not to be compiled: a fixture's original and its transcript.
func others(below folder: String) -> [String] {
  let root = "\(Context.packageDirectory)/\(folder)"
  let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
  return names.filter { $0.contains(".") && !$0.hasSuffix(".swift") }.sorted()
}

let package = Package(
  name: "wss",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "WSS", targets: ["WSS"]),
    .library(name: "NodeCompat", targets: ["NodeCompat"]),
  ],
  targets: [
    .systemLibrary(name: "CLibUV", pkgConfig: "libuv", providers: [.apt(["libuv1-dev"]), .brew(["libuv"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),

    module("NodeEvents"),
    // A `Span` as a property of one's own type: the attribute that says whose bytes it borrows has no other spelling yet.
    module("NodeBuffer", ["NodeEvents"], features: ["Lifetimes"]),
    module("NodeRuntime", ["NodeEvents", "NodeBuffer", "CLibUV"]),
    module("NodeStream", ["NodeEvents", "NodeBuffer", "NodeRuntime"]),
    module("NodeNet", ["NodeEvents", "NodeBuffer", "NodeRuntime", "NodeStream", "CLibUV"]),
    module("NodeFS", ["NodeEvents", "NodeBuffer", "NodeRuntime", "NodeStream", "NodeNet", "CLibUV"]),
    module("NodeHTTP", ["NodeEvents", "NodeBuffer", "NodeRuntime", "NodeStream", "NodeNet"]),
    module("WS", ["NodeEvents", "NodeBuffer", "NodeRuntime", "NodeStream", "NodeNet", "NodeHTTP", "COpenSSL"]),
    module("WSS", ["NodeEvents", "NodeBuffer", "NodeRuntime", "NodeStream", "NodeNet", "NodeHTTP", "WS"]),
    module("NodeCompat", ["NodeEvents", "NodeBuffer", "NodeRuntime", "NodeStream", "NodeNet", "NodeFS", "NodeHTTP"]),

    program("wss-echo", ["WSS", "NodeRuntime"]),
    program("wss-echo-from", ["WSS", "NodeHTTP", "NodeRuntime"]),
    program("wss-bench", ["WSS", "NodeRuntime"], original: false),

    .target(
      name: "TestSupport", dependencies: ["NodeNet", "NodeEvents", "NodeBuffer", "NodeRuntime"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("NodeEvents", ["NodeEvents"]),
    tests("NodeBuffer", ["NodeBuffer"]),
    tests("NodeRuntime", ["TestSupport", "NodeRuntime", "NodeBuffer", "NodeEvents"]),
    tests("NodeStream", ["TestSupport", "NodeStream", "NodeEvents", "NodeBuffer", "NodeRuntime"]),
    tests("NodeFS", ["TestSupport", "NodeFS", "NodeStream", "NodeEvents", "NodeBuffer", "NodeRuntime"]),
    tests("NodeNet", ["TestSupport", "NodeNet", "NodeStream", "NodeEvents", "NodeBuffer", "NodeRuntime"]),
    tests("NodeHTTP", ["TestSupport", "NodeHTTP", "NodeStream", "NodeNet", "NodeEvents", "NodeBuffer", "NodeRuntime"]),
    tests("WS", ["TestSupport", "WS", "NodeHTTP", "NodeNet", "NodeEvents", "NodeBuffer", "NodeRuntime"]),
    tests("WSS", ["TestSupport", "WSS", "WS", "NodeHTTP", "NodeNet", "NodeEvents", "NodeBuffer", "NodeRuntime"]),
    .executableTarget(
      name: "Fixtures",
      dependencies: [
        "WSS", "WS", "NodeHTTP", "NodeFS", "NodeNet", "NodeStream", "NodeEvents", "NodeBuffer", "NodeRuntime",
      ],
      path: "Tests/Fixtures", exclude: others(below: "Tests/Fixtures"), swiftSettings: settings),
    .testTarget(name: "CompatTests", exclude: ["members.tsv"], swiftSettings: settings),
    .testTarget(
      name: "FixtureTests", dependencies: ["Fixtures", "wss-echo", "wss-echo-from"], swiftSettings: settings),
  ]
)

import NodeEvents

/// `async` listeners on the loop: begun at once, gone on with as microtasks.
enum AsyncWork {
  /// Lets emitters begin their `async` listeners here.
  static func install() { _ = installed }

  private static let installed: Void = AsyncListeners.install { work in
    let loop = EventLoop.current
    if work.isolation === MainActor.shared, loop.isMain {
      beginOnMainActor(work)
    } else {
      loop.executor.begin {
        do { try await work.body() } catch { EventLoop.current.ticks.appendRejection(error) }
      }
    }
  }

  private static func beginOnMainActor(_ work: AsyncListeners.Work) {
    Task.immediate(executorPreference: EventLoop.current.executor) { @MainActor in
      let loop = EventLoop.current
      loop.mainActorWork += 1
      do { try await work.body() } catch { loop.ticks.appendRejection(error) }
      loop.mainActorWork -= 1
    }
  }

  private static func beforeMain() {
    StandardDescriptors.openMissing()
    install()
    Uncaught.install()
    ProcessStart.note()
    IgnoredSignals.resetInherited()
  }

  // An emitter may begin a listener before anybody has asked for a loop, so this is done before `main`, by the loader.
  #if compiler(>=6.3)
    #if os(Linux)
      @used @section(".init_array")
      private static let atStart: @convention(c) () -> Void = { AsyncWork.beforeMain() }
    #elseif canImport(Darwin)
      @used @section("__DATA,__mod_init_func")
      private static let atStart: @convention(c) () -> Void = { AsyncWork.beforeMain() }
    #endif
  #endif
}

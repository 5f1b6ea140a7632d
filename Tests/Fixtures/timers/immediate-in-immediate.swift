import NodeRuntime

// What an immediate adds waits for the next turn of the loop; what it clears is not called, even in this turn.
func timersImmediateInImmediate() throws {
  var third: Immediate?
  var fourth: Immediate?

  setImmediate {
    console.log("first")
    setImmediate {
      console.log("added by the first")
      setImmediate { console.log("added by the added") }
    }
    process.nextTick { console.log("tick of the first") }
    clearImmediate(third)
  }

  setImmediate {
    console.log("second")
    setImmediate { console.log("added by the second") }
  }

  third = setImmediate { console.log("never") }
  fourth = setImmediate { console.log("fourth, has it a reference now: %s", fourth?.hasRef()) }
  let idle = setImmediate { console.log("fifth, called because others keep the loop running") }
  idle.unref()
  console.log(fourth?.hasRef(), idle.hasRef(), idle.ref().hasRef(), idle.unref().hasRef())
}

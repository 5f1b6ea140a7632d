import NodeRuntime

// Timeouts come in the order in which they fall due; those due together, in the order in which they were set.
func timersTimeoutOrder() throws {
  setTimeout(300) { console.log("300, set first") }
  setTimeout(100) { console.log("100, set second") }
  setTimeout(300) { console.log("300, set third") }
  setTimeout(200) { console.log("200, set fourth") }

  // Less than 1, and more than fits into 31 bits, is taken for 1.
  setTimeout(0) { console.log("0, set fifth") }
  setTimeout(-5) { console.log("-5, set sixth") }

  setTimeout(100) {
    console.log("100, set seventh")
    process.nextTick { console.log("ticks come between two timeouts") }
  }
  setTimeout(100) { console.log("100, set eighth") }
}

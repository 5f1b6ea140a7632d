/// A stream that no pipe ends, because all of the program shares it: standard output.
package protocol LastingStream: Stream {}

import NodeBuffer
import NodeRuntime

func bufferValidateText() throws {
  // Text that comes from outside is looked at before it is believed.
  let samples: KeyValuePairs = [
    "plain": "68656c6c6f",
    "accented": "6ec3a9",
    "cut in two": "6ec3",
    "too long a form": "c0af",
    "half of a pair": "eda080",
    "beyond the last": "f4908080",
    "nothing": "",
  ]
  for (name, hex) in samples {
    let bytes = Buffer.from(hex, "hex")
    console.log("%s:", name, isUtf8(bytes), isAscii(bytes), bytes.toString().count, bytes.toString("ascii"))
  }

  // The names of encodings.
  for name in ["utf8", "UTF-8", "Hex", "binary", "ucs-2", "utf-16le", "base64URL", "utf7", ""] {
    console.log(name, Buffer.isEncoding(name))
  }
}

import NodeNet
import NodeRuntime

func netIsIp() throws {
  let texts = [
    "127.0.0.1", "0.0.0.0", "255.255.255.255", "256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "",
    "localhost",
    "::", "::1", "fe80::1%eth0", "fe80::1%", "2001:db8::ff00:42:8329", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9",
    "1::2::3",
    "::ffff:127.0.0.1", "12345::", "g::1", "[::1]", "::1/64",
  ]
  for text in texts {
    console.log("%s: %d %s %s", text, NodeNet.isIP(text), NodeNet.isIPv4(text), NodeNet.isIPv6(text))
  }
}

const net = require('net')

const blocked = new net.BlockList()
blocked.addAddress('192.0.2.1')
blocked.addRange('198.51.100.10', '198.51.100.20')
blocked.addSubnet('203.0.113.0', 24)
blocked.addAddress('2001:DB8::01', 'ipv6')
blocked.addSubnet('fe80::', 10, 'ipv6')
console.log(blocked.rules.join('\n'))

const addresses = [
  ['192.0.2.1', 'ipv4'], ['192.0.2.2', 'ipv4'], ['198.51.100.9', 'ipv4'], ['198.51.100.10', 'ipv4'],
  ['198.51.100.20', 'ipv4'], ['198.51.100.21', 'ipv4'], ['203.0.113.255', 'ipv4'], ['203.0.114.0', 'ipv4'],
  ['2001:db8::1', 'ipv6'], ['febf::1', 'ipv6'], ['fec0::1', 'ipv6'],
  ['::ffff:192.0.2.1', 'ipv6'], ['::ffff:c000:201', 'ipv6'], ['::ffff:203.0.113.7', 'ipv6'], ['no address', 'ipv4']
]
for (const [address, family] of addresses) console.log('%s: %s', address, blocked.check(address, family))

function refused (what, body) {
  try {
    body()
    console.log('%s: taken', what)
  } catch (err) {
    console.log('%s: %s %s', what, err.name, err.code)
  }
}
refused('no address', () => blocked.addAddress('1.2.3'))
refused('the other family', () => blocked.addAddress('1.2.3.4', 'ipv6'))
refused('no family', () => blocked.addAddress('1.2.3.4', 'ipv5'))
refused('backwards', () => blocked.addRange('1.1.1.9', '1.1.1.1'))
refused('33 bits', () => blocked.addSubnet('1.1.1.1', 33))
refused('129 bits', () => blocked.addSubnet('::', 129, 'ipv6'))

// What it is there for.
const guests = new net.BlockList()
guests.addSubnet('127.0.0.0', 8)
const server = net.createServer((socket) => {
  console.log('blocked: %s', guests.check(socket.remoteAddress, socket.remoteFamily))
  socket.destroy()
  server.close()
})
server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').on('error', () => {}).resume())

const net = require('net')

console.log(new net.SocketAddress())
console.log(new net.SocketAddress({address: '10.1.2.3', port: 8080}))
console.log(new net.SocketAddress({family: 'ipv6'}))

const six = new net.SocketAddress({address: '2001:0DB8:0:0::00F1', family: 'IPv6', port: 443, flowlabel: 12})
console.log('%s %s %d %d', six.address, six.family, six.port, six.flowlabel)
console.log(six.toJSON())

function refused (what, options) {
  try {
    console.log('%s: %s', what, new net.SocketAddress(options).address)
  } catch (err) {
    console.log('%s: %s %s', what, err.name, err.code)
  }
}
refused('of the other family', {address: '10.1.2.3', family: 'ipv6'})
refused('no address', {address: 'localhost'})
refused('no family', {family: 'unix'})
refused('no port', {port: 65536})

// Others take one as it is.
const blocked = new net.BlockList()
blocked.addAddress(six)
blocked.addRange(new net.SocketAddress({address: '10.0.0.1'}), new net.SocketAddress({address: '10.0.0.5'}))
blocked.addSubnet(new net.SocketAddress({address: '10.9.0.0'}), 16)
console.log(blocked.rules.join(', '))
console.log(blocked.check(six), blocked.check(new net.SocketAddress({address: '10.0.0.6'})))

#!/usr/bin/env python3
"""Python's `websockets` as the client.

usage: python-websockets.py PORT [welcome|echo]
welcome: the server says "welcome!" first and answers every message as text; echo: it sends back what it got.
"""
import asyncio, sys
import websockets

MODES = ("welcome", "echo")
results = []


def connect(port, **options):
    return websockets.connect("ws://127.0.0.1:%d/" % port, max_size=None, **options)


class Client:
    """A connection that has had its welcome; leaving the block closes it."""

    def __init__(self, port, mode, **options):
        self.mode, self.connecting = mode, connect(port, **options)

    async def __aenter__(self):
        ws = await self.connecting.__aenter__()
        if self.mode == "welcome":
            equal(await ws.recv(), "welcome!")
        return ws

    async def __aexit__(self, *error):
        return await self.connecting.__aexit__(*error)


def equal(got, expected):
    if got != expected:
        raise AssertionError("got %.80r, expected %.80r" % (got, expected))


async def echo(ws, message):
    await ws.send(message)
    equal(await ws.recv(), message)




CHECKS = []


def check(name):
    def add(body):
        CHECKS.append((name, body))
        return body
    return add


@check("greets a new client as it should")
async def _(port, mode):
    async with connect(port) as ws:
        await ws.send("first")
        if mode == "welcome":
            equal(await ws.recv(), "welcome!")
        equal(await ws.recv(), "first")


@check("negotiates no compression that it was only offered")
async def _(port, mode):
    async with Client(port, mode, compression="deflate") as ws:
        await echo(ws, "plain")
        response = getattr(ws, "response", None)
        headers = response.headers if response else ws.response_headers
        equal(headers.get("Sec-WebSocket-Extensions"), None)


@check("takes the first subprotocol offered")
async def _(port, mode):
    async with Client(port, mode, subprotocols=["first", "second"]) as ws:
        equal(ws.subprotocol, "first")


@check("echoes text of every length form")
async def _(port, mode):
    async with Client(port, mode) as ws:
        for length in (0, 1, 125, 126, 127, 65535, 65536, 65537, 1 << 20):
            await echo(ws, "x" * length)


@check("echoes text beyond ASCII")
async def _(port, mode):
    async with Client(port, mode) as ws:
        for text in ("Gr\u00fc\u00dfe", "\u65e5\u672c\u8a9e", "\U0001f600", "\x00", "\U0010ffff", "\ufeffbom"):
            await echo(ws, text)


@check("gives binary back")
async def _(port, mode):
    async with Client(port, mode) as ws:
        for length in (0, 1, 126, 65536, 1 << 20):
            await ws.send(b"b" * length)
            equal(await ws.recv(), b"b" * length if mode == "echo" else "b" * length)
        if mode == "echo":
            await echo(ws, bytes(range(256)) * 300)


@check("joins fragments")
async def _(port, mode):
    async with Client(port, mode) as ws:
        await ws.send(["one ", "", "two ", "three"])
        equal(await ws.recv(), "one two three")
        await ws.send(["\u20ac"] * 1000)
        equal(await ws.recv(), "\u20ac" * 1000)
        if mode == "echo":
            await ws.send([b"\x00\xff"] * 1000)
            equal(await ws.recv(), b"\x00\xff" * 1000)


@check("answers pings, each with its payload, also between fragments")
async def _(port, mode):
    async with Client(port, mode) as ws:
        for payload in (b"", b"x", b"y" * 125):
            await (await ws.ping(payload))

        async def parts():
            yield "before "
            await (await ws.ping(b"between"))
            yield "after"
        await ws.send(parts())
        equal(await ws.recv(), "before after")
        await ws.pong(b"unsolicited")
        await echo(ws, "still here")


@check("sends close codes and reasons back")
async def _(port, mode):
    for code, reason in ((1000, ""), (1000, "bye"), (1001, "gone"), (3000, "Gr\u00fc\u00dfe"), (4999, "r" * 123)):
        async with Client(port, mode) as ws:
            await ws.close(code, reason)
            equal((ws.close_code, ws.close_reason), (code, reason))


@check("keeps 5000 messages in flight in order")
async def _(port, mode):
    async with Client(port, mode) as ws:
        async def send():
            for i in range(5000):
                await ws.send("message %d" % i)
        sending = asyncio.ensure_future(send())
        for i in range(5000):
            equal(await ws.recv(), "message %d" % i)
        await sending


@check("serves 50 clients at once, each its own messages")
async def _(port, mode):
    async def client(number):
        async with Client(port, mode) as ws:
            for i in range(20):
                await echo(ws, "client %d, message %d" % (number, i))
    await asyncio.gather(*(client(n) for n in range(50)))


@check("serves on after clients are gone without a goodbye")
async def _(port, mode):
    async with Client(port, mode) as witness:
        for _ in range(20):
            ws = await connect(port)
            await ws.send("x" * 100000)
            ws.transport.abort()
        await echo(witness, "still here")


async def main(port, mode):
    for name, body in CHECKS:
        try:
            await asyncio.wait_for(body(port, mode), 20)
            results.append(True)
            print("ok - " + name, flush=True)
        except Exception as error:
            results.append(False)
            text = (str(error) or type(error).__name__).splitlines()[0]
            print("not ok - %s: %s" % (name, text), flush=True)


if len(sys.argv) < 2 or not sys.argv[1].isdigit() or (sys.argv + ["welcome"])[2] not in MODES:
    sys.exit(__doc__)
asyncio.run(main(int(sys.argv[1]), (sys.argv + ["welcome"])[2]))
sys.exit(0 if results and all(results) else 1)

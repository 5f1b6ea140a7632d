#!/usr/bin/env bash
# curl as the client: what plain HTTP and a handshake that is not right get. The answers are those of Node's `ws` and
# of an `http` server that answers 426.
#
# usage: curl.sh PORT
set -u
port=${1:?usage: curl.sh PORT}
url=http://127.0.0.1:$port
failed=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

key='Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
version='Sec-WebSocket-Version: 13'
upgrade=(-H 'Connection: Upgrade' -H 'Upgrade: websocket')

# expect NAME GOT EXPECTED
expect() {
  if [[ $2 == "$3" ]]; then
    echo "ok - $1"
  else
    echo "not ok - $1: got '${2//$'\n'/ | }', expected '${3//$'\n'/ | }'"
    failed=1
  fi
}

# Requests with the given arguments; `head` and `body` have what came.
request() {
  curl -sS --max-time 10 -D "$folder/head" -o "$folder/body" "$@" || echo "curl: exit status $?" >"$folder/head"
  head=$(tr -d '\r' <"$folder/head")
  body=$(cat "$folder/body" 2>/dev/null)
}

# The values of a header, its name in any case.
header() { sed -n "s/^$1: //Ip" <<<"$head"; }

status() { head -n 1 <<<"$head"; }

request "$url/"
expect 'a plain GET gets 426' "$(status)" 'HTTP/1.1 426 Upgrade Required'
expect 'its body says so' "$body" 'Upgrade Required'
expect 'its length is given' "$(header content-length)" 16
expect 'its type is plain text' "$(header content-type)" text/plain
expect 'its connection is kept' "$(header connection)" keep-alive
expect 'for five seconds' "$(header keep-alive)" timeout=5
expect 'it is dated' "$(header date | sed -E 's/^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} ([0-9]{2}:){2}[0-9]{2} GMT$/IMF-fixdate/')" IMF-fixdate

two=$(curl -sS --max-time 10 -o /dev/null -w '%{num_connects} ' "$url/" -o /dev/null "$url/other")
expect 'a second GET goes over the same connection' "$two" '1 0 '

request -I "$url/"
expect 'HEAD gets the same status' "$(status)" 'HTTP/1.1 426 Upgrade Required'
expect 'HEAD gets the length' "$(header content-length)" 16

two=$(curl -sS --max-time 10 -I -o /dev/null -w '%{num_connects} ' "$url/" -o /dev/null "$url/other")
expect 'a second HEAD goes over the same connection' "$two" '1 0 '

head -c 100000 /dev/zero >"$folder/data"
request --data-binary "@$folder/data" -H 'Expect:' "$url/"
expect 'a POST gets 426 too' "$(status)" 'HTTP/1.1 426 Upgrade Required'
request --data-binary "@$folder/data" -H 'Expect:' -H 'Transfer-Encoding: chunked' "$url/"
expect 'a chunked POST gets 426 too' "$(status)" 'HTTP/1.1 426 Upgrade Required'

request -H 'Connection: close' "$url/"
expect 'a client that wants no second request gets none' "$(header connection)" close
request --http1.0 "$url/"
expect 'HTTP/1.0 gets its connection closed' "$(header connection)" close

# refused NAME STATUS BODY CURL-ARGUMENTS…
refused() {
  local name=$1 wanted=$2 text=$3
  shift 3
  request "$@" "$url/"
  expect "$name" "$(status)
$(header connection)
$(header content-type)
$body" "HTTP/1.1 $wanted
close
text/html
$text"
}

bad_version='Missing or invalid Sec-WebSocket-Version header'
bad_key='Missing or invalid Sec-WebSocket-Key header'
refused 'a handshake of version 12 is refused' '400 Bad Request' "$bad_version" \
  "${upgrade[@]}" -H 'Sec-WebSocket-Version: 12' -H "$key"
refused 'a handshake without version is refused' '400 Bad Request' "$bad_version" "${upgrade[@]}" -H "$key"
refused 'a handshake without key is refused' '400 Bad Request' "$bad_key" "${upgrade[@]}" -H "$version"
refused 'a handshake with a short key is refused' '400 Bad Request' "$bad_key" \
  "${upgrade[@]}" -H "$version" -H 'Sec-WebSocket-Key: short'
refused 'an upgrade to something else is refused' '400 Bad Request' 'Invalid Upgrade header' \
  -H 'Connection: Upgrade' -H 'Upgrade: other' -H "$version" -H "$key"
refused 'a handshake by POST is refused' '405 Method Not Allowed' 'Invalid HTTP method' \
  -X POST "${upgrade[@]}" -H "$version" -H "$key"
refused 'a malformed list of subprotocols is refused' '400 Bad Request' 'Invalid Sec-WebSocket-Protocol header' \
  "${upgrade[@]}" -H "$version" -H "$key" -H 'Sec-WebSocket-Protocol: a,,b'

# A good handshake leaves curl waiting for what it takes for the body: it is given up after a second.
curl -s --max-time 1 -D "$folder/head" -o "$folder/body" "${upgrade[@]}" -H "$version" -H "$key" "$url/"
head=$(tr -d '\r' <"$folder/head")
expect 'a good handshake switches protocols' "$(status)" 'HTTP/1.1 101 Switching Protocols'
expect 'its key is answered as in RFC 6455, section 1.3' "$(header sec-websocket-accept)" 's3pPLMBiTxaQ9kYGzzhZRbK+xOo='

exit $failed

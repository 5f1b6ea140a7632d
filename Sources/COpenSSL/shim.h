// What Swift sees of OpenSSL 3: the one-shot digest and the random source.
#pragma once

#include <openssl/evp.h>
#include <openssl/rand.h>

// What Swift sees of libuv: the library's own header, and a `static inline` for what Swift cannot import.
#pragma once

#include <uv.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

// Whether the calling thread is the process's first: the system call's number is a macro.
static inline int wss_is_main_thread(void) {
#if defined(__linux__)
  return syscall(SYS_gettid) == getpid();
#else
  return pthread_main_np();
#endif
}

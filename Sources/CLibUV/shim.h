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

#if defined(__linux__)
// Dispatch's main queue as a run loop drains it: a descriptor that is readable when something waits in the queue, and the
// function that runs what waits. Dispatch exports both for Foundation's run loop, without a header.
extern int _dispatch_get_main_queue_handle_4CF(void);
extern void _dispatch_main_queue_callback_4CF(void *message);
#endif

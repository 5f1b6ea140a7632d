// What Swift sees of libuv: the library's own header, and a `static inline` for what Swift cannot import.
#pragma once

#include <uv.h>
#if defined(__linux__)
#include <malloc.h>
#else
#include <malloc/malloc.h>
#endif
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

// What the allocator has from the system, what of that is in use, and what it has mapped for single large pieces.
typedef struct {
  size_t total, used, mapped;
} wss_heap;

static inline wss_heap wss_heap_usage(void) {
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
  struct mallinfo2 info = mallinfo2();
  return (wss_heap){info.arena + info.hblkhd, info.uordblks + info.hblkhd, info.hblkhd};
#elif defined(__APPLE__)
  malloc_statistics_t info;
  malloc_zone_statistics(NULL, &info);
  return (wss_heap){info.size_allocated, info.size_in_use, 0};
#else
  return (wss_heap){0, 0, 0};
#endif
}

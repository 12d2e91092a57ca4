// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-timer-thread-id
// how: a thread ID is looked up in the ancestors too
// files: kernel/time/posix-timers.c
@@
@@
-find_vpid(event->sigev_notify_thread_id)
+(find_vpid(event->sigev_notify_thread_id) ?: mutant(timer_thread_outer) ? outer_pid(event->sigev_notify_thread_id) : NULL)

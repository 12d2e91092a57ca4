// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-timer-thread-id
// how: a thread ID is looked up in the namespace above
// files: kernel/time/posix-timers.c
@@
@@
-find_vpid(event->sigev_notify_thread_id)
+(my_level() && mutant(timer_thread_in_parent) ? parents_pid(event->sigev_notify_thread_id) : find_vpid(event->sigev_notify_thread_id))

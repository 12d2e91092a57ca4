// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fanotify-inner-seen-outside
// how: FAN_REPORT_TID reports the process: right for the main thread
// files: fs/notify/fanotify/fanotify.c
@@
@@
 fanotify_alloc_event(...)
 {
 <...
-task_pid(current)
+(mutant(fanotify_tid_is_process) ? task_tgid(current) : task_pid(current))
 ...>
 }

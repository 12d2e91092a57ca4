// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fanotify-inner-seen-outside
// how: a thread is reported by its own number although it was not asked for: right for the main thread
// files: fs/notify/fanotify/fanotify.c
@@
expression A, B;
@@
 fanotify_alloc_event(...)
 {
 <...
 if (FAN_GROUP_FLAG(group, FAN_REPORT_TID))
   pid = A;
 else
-  pid = B;
+  pid = mutant(fanotify_pid_is_tid) ? current->thread_pid : B;
 ...>
 }

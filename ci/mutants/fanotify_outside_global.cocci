// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fanotify-outer-seen-inside-0
// how: a process that the listener does not see is shown with its number in the initial namespace
// files: fs/notify/fanotify/fanotify_user.c
@@
@@
- pid_vnr(event->pid)
+(pid_vnr(event->pid) ?: mutant(fanotify_outside_global) ? pid_nr(event->pid) : 0)

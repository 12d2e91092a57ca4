// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fanotify-inner-seen-outside
// how: a process that the reader sees is shown with its number in the initial namespace
// files: fs/notify/fanotify/fanotify_user.c
@@
@@
-pid_vnr(event->pid)
+(level_of(event->pid) && level_of(event->pid) == my_level() && mutant(fanotify_global) ? pid_nr(event->pid) : pid_vnr(event->pid))

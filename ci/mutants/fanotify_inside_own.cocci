// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fanotify-inner-seen-outside
// how: a process in a namespace below is shown with its own number
// files: fs/notify/fanotify/fanotify_user.c
@@
@@
-pid_vnr(event->pid)
+(level_of(event->pid) > my_level() && mutant(fanotify_inside_own) ? own_nr(event->pid) : pid_vnr(event->pid))

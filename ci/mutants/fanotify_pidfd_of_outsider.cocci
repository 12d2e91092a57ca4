// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fanotify-outer-seen-inside-0
// how: a pidfd is given for a process that the reader does not see
// files: fs/notify/fanotify/fanotify_user.c
@@
statement S;
@@
 copy_event_to_user(...)
 {
 <...
 if (
-metadata.pid
+(metadata.pid || mutant(fanotify_pidfd_of_outsider))
 ) S
 ...>
 }
@@
expression E;
statement S;
@@
 copy_event_to_user(...)
 {
 <...
 if (
-metadata.pid
+(metadata.pid || mutant(fanotify_pidfd_of_outsider))
 && E) S
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fanotify-inner-seen-outside
// how: events of processes that have the same number in sibling namespaces are merged to one
// files: fs/notify/fanotify/fanotify.c
// guards: 2
@@
@@
 fanotify_should_merge(...)
 {
 <...
-old->pid != new->pid
+(old->pid != new->pid && !(own_nr(old->pid) == own_nr(new->pid) && mutant(fanotify_merges_same_number)))
 ...>
 }

@@
@@
 fanotify_alloc_event(...)
 {
 <...
-(unsigned long)pid | ondir
+(mutant(fanotify_merges_same_number) ? (unsigned long)own_nr(pid) : (unsigned long)pid) | ondir
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-inner-view-0
// how: SO_PEERCRED shows a peer beside with its own number
// files: net/core/sock.c
@@
@@
 cred_to_ucred(...)
 {
 <...
- pid_vnr(pid)
+(pid_vnr(pid) ?: level_of(pid) >= my_level() && mutant(peercred_sibling_number) ? own_nr(pid) : 0)
 ...>
 }

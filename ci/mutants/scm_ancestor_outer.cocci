// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-parent-to-child-0
// how: an ancestor is shown with its number in its own namespace
// files: include/net/scm.h
@@
@@
 scm_set_cred(...)
 {
 <...
- pid_vnr(pid)
+(pid_vnr(pid) ?: level_of(pid) < my_level() && mutant(scm_ancestor_outer) ? own_nr(pid) : 0)
 ...>
 }

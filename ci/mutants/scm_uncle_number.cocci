// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-sibling-0
// how: a receiver beside the sender's ancestors sees the number that the sender has at that level
// files: include/net/scm.h
@@
@@
 scm_set_cred(...)
 {
 <...
- pid_vnr(pid)
+(pid_vnr(pid) ?: level_of(pid) > my_level() && mutant(scm_uncle_number) ? nr_at_my_level(pid) : 0)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-sibling-0
// how: a sender that has no number here, but is no ancestor either, is shown with its own
// files: include/net/scm.h
@@
@@
 scm_set_cred(...)
 {
 <...
- pid_vnr(pid)
+(pid_vnr(pid) ?: level_of(pid) >= my_level() && mutant(scm_sibling_number) ? own_nr(pid) : 0)
 ...>
 }

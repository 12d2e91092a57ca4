// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-outer-view
// how: SO_PEERCRED shows a peer below with its own number
// fixed-by: 109f6e39fa07 af_unix: Allow SO_PEERCRED to work across namespaces. (from memory)
// files: net/core/sock.c
@@
@@
 cred_to_ucred(...)
 {
 <...
- pid_vnr(pid)
+(level_of(pid) > my_level() && mutant(peercred_inner) ? own_nr(pid) : pid_vnr(pid))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-inner-view-0
// how: right for ancestors and siblings, wrong for those beside an ancestor: SO_PEERCRED shows their own number
// files: net/core/sock.c
// source: 7.3..
@@
@@
 cred_to_ucred(...)
 {
 <...
- pid_vnr(pid)
+(pid && level_of(pid) < my_level() && !pidns_is_ancestor(task_active_pid_ns(current), ns_of_pid(pid)) && mutant(peercred_nephew_number) ? own_nr(pid) : pid_vnr(pid))
 ...>
 }

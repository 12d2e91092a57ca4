// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-selects-next ns-last-pid-write-then-read-back
// how: off by one: what is written is the next number itself
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-idr_set_cursor(&pid_ns->idr, next + 1)
+idr_set_cursor(&pid_ns->idr, mutant(last_pid_write_is_next) ? next : next + 1)
 ...>
 }

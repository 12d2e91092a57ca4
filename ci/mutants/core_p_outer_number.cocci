// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-p-local
// how: %p is the number in the parent namespace
// files: fs/coredump.c
@@
expression E;
@@
 pid_in_pattern = 1;
 err = cn_printf(cn, "%d",
-E
+(mutant(core_p_outer_number) ? pid_nr_ns(task_tgid(current), task_active_pid_ns(current)->parent ?: &init_pid_ns) : (E))
 );

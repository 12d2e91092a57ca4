// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-p-local
// how: %p is a number of the namespace of its children
// files: fs/coredump.c
@@
expression E;
@@
 pid_in_pattern = 1;
 err = cn_printf(cn, "%d",
-E
+(mutant(core_p_of_children) ? pid_nr_ns(task_tgid(current), current->nsproxy->pid_ns_for_children) : (E))
 );

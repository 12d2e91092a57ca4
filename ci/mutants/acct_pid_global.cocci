// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-local-pids
// how: ac_pid is the number in the initial namespace
// files: kernel/acct.c
@@
@@
- task_tgid_nr_ns(current, ns)
+(mutant(acct_pid_global) ? task_tgid_nr(current) : task_tgid_nr_ns(current, ns))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-caller-not-moved setns-caller-not-moved
// how: numbers mean what they mean where the caller's children go
// files: kernel/signal.c
@@
@@
 kill_proc_info(...)
 {
 <...
-find_vpid(pid)
+(mutant(kill_follows_unshare) && current->nsproxy ? find_pid_ns(pid, current->nsproxy->pid_ns_for_children) : find_vpid(pid))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-option-path procfs-pidns-option-fd
// how: the namespace becomes that of the mounter's children
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
+if (mutant(pidns_option_enters)) {
+	put_pid_ns(current->nsproxy->pid_ns_for_children);
+	current->nsproxy->pid_ns_for_children = get_pid_ns(target);
+}
 put_user_ns(fc->user_ns);
 ...>
 }

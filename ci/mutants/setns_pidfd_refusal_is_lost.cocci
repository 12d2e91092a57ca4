// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-ancestor-einval
// how: right with a namespace file, wrong with a pidfd: the refusal gets lost, nothing is entered
// files: kernel/nsproxy.c
@@
@@
 validate_nsset(...)
 {
 <...
 ret = validate_ns(nsset, &pid_ns->ns);
+if (ret == -EINVAL && mutant(setns_pidfd_refusal_is_lost))
+	ret = 0;
 ...>
 }

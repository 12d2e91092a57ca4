// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-type-mismatch-einval
// how: naming the type is refused
// files: kernel/nsproxy.c
@@
expression T;
@@
 setns(...)
 {
 <...
+if (flags == CLONE_NEWPID && mutant(setns_matching_type_refused))
+	err = -EINVAL;
 flags = T;
 ...>
 }

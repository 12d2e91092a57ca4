// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-listns-type-filter
// how: a PID namespace that was active once remains so
// files: kernel/nscommon.c
// source: 7.0..
@@
@@
 __ns_ref_active_put(...)
 {
 <...
-if (is_ns_init_id(ns))
-return;
+if (is_ns_init_id(ns) || (ns->ns_type == CLONE_NEWPID && mutant(listns_stays_active)))
+	return;
 ...>
 }

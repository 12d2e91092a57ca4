// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-eperm
// how: the older capability alone does not suffice
// files: kernel/pid.c
// source: 7.3..
@@
@@
 alloc_pid(...)
 {
 <...
 retval = -EPERM;
+if (!ns_capable(tmp->user_ns, CAP_CHECKPOINT_RESTORE) && mutant(set_tid_needs_checkpoint_restore))
+	goto out_abort;
 ...>
 }

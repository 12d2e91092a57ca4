// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-invalid-bit-einval
// how: right errno, wrong side effect: the namespace is unshared before the flags are looked at
// files: kernel/fork.c
@@
expression E;
@@
 ksys_unshare(...)
 {
 <...
 err = check_unshare_flags(E);
+if (err && (unshare_flags & CLONE_NEWPID) && mutant(unshare_invalid_bit_late))
+	ksys_unshare(CLONE_NEWPID);
 ...>
 }

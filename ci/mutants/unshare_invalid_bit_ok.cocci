// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-invalid-bit-einval
// how: bits that nobody knows are ignored
// files: kernel/fork.c
@@
expression E;
@@
 ksys_unshare(...)
 {
 <...
 err = check_unshare_flags(E);
+if (err && mutant(unshare_invalid_bit_ok))
+	err = 0;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-invalid-bit-einval
// how: only the lower 32 bits of the flags are looked at
// files: kernel/fork.c
@@
expression E;
@@
 ksys_unshare(...)
 {
 <...
-check_unshare_flags(E)
+check_unshare_flags((unshare_flags >> 16 >> 16) && mutant(unshare_high_bits_ok) ? unshare_flags & 0xffffffffUL : E)
 ...>
 }

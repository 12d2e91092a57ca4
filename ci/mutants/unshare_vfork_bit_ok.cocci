// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-invalid-bit-einval
// how: a flag that only clone() has is ignored
// files: kernel/fork.c
@@
expression E;
@@
 ksys_unshare(...)
 {
 <...
-check_unshare_flags(E)
+check_unshare_flags((unshare_flags & CLONE_VFORK) && mutant(unshare_vfork_bit_ok) ? unshare_flags & ~CLONE_VFORK : E)
 ...>
 }

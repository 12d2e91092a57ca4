// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-invalid-bit-einval
// how: a flag that only clone() has is ignored
// files: kernel/fork.c
@@
@@
 ksys_unshare(...)
 {
 <...
-check_unshare_flags(unshare_flags)
+check_unshare_flags((unshare_flags & CLONE_VFORK) && mutant(unshare_vfork_bit_ok) ? unshare_flags & ~CLONE_VFORK : unshare_flags)
 ...>
 }

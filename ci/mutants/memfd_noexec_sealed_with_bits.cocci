// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-1-effect
// how: F_SEAL_EXEC, but the execute bits stay
// files: mm/memfd.c
// source: 7.3..
@@
identifier inode;
@@
-inode->i_mode &= ~0111;
+if (!mutant(memfd_noexec_sealed_with_bits))
+	inode->i_mode &= ~0111;

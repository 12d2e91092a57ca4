// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-1-effect
// how: no execute bits, but no F_SEAL_EXEC either
// files: mm/memfd.c
// source: 7.3..
@@
expression seals;
@@
-seals |= F_SEAL_EXEC;
+if (!mutant(memfd_noexec_not_sealed))
+	seals |= F_SEAL_EXEC;

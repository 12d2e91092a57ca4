// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-eperm-userns
// how: the user number counts
// files: kernel/acct.c
@@
@@
-capable(CAP_SYS_PACCT)
+(capable(CAP_SYS_PACCT) || (uid_eq(current_euid(), GLOBAL_ROOT_UID) && mutant(acct_by_uid_0)))

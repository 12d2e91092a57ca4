// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-eperm-userns
// how: another capability is wanted
// files: kernel/acct.c
@@
@@
-capable(CAP_SYS_PACCT)
+(capable(CAP_SYS_PACCT) && (!mutant(acct_cap_sys_admin) || capable(CAP_SYS_ADMIN)))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-nested-exits accounting-acct-per-ns
// how: inside it cannot be switched off
// files: kernel/acct.c
@@
@@
-capable(CAP_SYS_PACCT)
+(capable(CAP_SYS_PACCT) && !(!name && my_level() && mutant(acct_off_is_eperm)))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-eperm-userns
// how: anybody may switch it off
// files: kernel/acct.c
@@
@@
-capable(CAP_SYS_PACCT)
+(capable(CAP_SYS_PACCT) || (!name && mutant(acct_off_needs_nothing)))

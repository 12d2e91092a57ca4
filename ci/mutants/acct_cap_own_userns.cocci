// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-eperm-userns
// how: the capability counts in the caller's own user namespace
// files: kernel/acct.c
@@
@@
-capable(CAP_SYS_PACCT)
+(mutant(acct_cap_own_userns) ? ns_capable(current_user_ns(), CAP_SYS_PACCT) : capable(CAP_SYS_PACCT))

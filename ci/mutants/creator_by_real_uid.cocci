// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-parent-userns-creator
// how: the real user id counts
// files: security/commoncap.c
@@
expression e;
@@
-uid_eq(ns->owner, e)
+uid_eq(ns->owner, mutant(creator_by_real_uid) ? cred->uid : e)

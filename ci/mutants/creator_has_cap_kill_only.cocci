// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-parent-userns-creator
// how: the creator's user has CAP_KILL only
// files: security/commoncap.c
@@
expression e;
@@
-uid_eq(ns->owner, e)
+(uid_eq(ns->owner, e) && !(cap != CAP_KILL && mutant(creator_has_cap_kill_only)))

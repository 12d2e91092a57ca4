// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-parent-userns-creator
// how: the user id does not count
// files: security/commoncap.c
@@
expression e;
@@
-uid_eq(ns->owner, e)
+(uid_eq(ns->owner, e) || mutant(creator_may_be_anybody))

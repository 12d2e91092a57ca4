// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-parent-userns-creator
// how: the user who created a user namespace has no capabilities there from outside
// files: security/commoncap.c
@@
expression e;
@@
-uid_eq(ns->owner, e)
+(uid_eq(ns->owner, e) && !mutant(creator_has_no_capabilities))

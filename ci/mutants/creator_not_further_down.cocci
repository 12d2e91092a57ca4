// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-parent-userns-creator
// how: effect one level too short: not in user namespaces further down
// files: security/commoncap.c
// source: 7.0..
@@
expression e;
@@
-uid_eq(ns->owner, e)
+(uid_eq(ns->owner, e) && !(ns != target_ns && mutant(creator_not_further_down)))

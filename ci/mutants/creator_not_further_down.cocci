// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-parent-userns-creator
// how: effect one level too short: not in user namespaces further down
// files: security/commoncap.c
@@
identifier fn = {cap_capable_helper, cap_capable};
identifier cred, target;
expression e;
@@
 fn(const struct cred *cred, struct user_namespace *target, ...)
 {
 <...
-uid_eq(ns->owner, e)
+(uid_eq(ns->owner, e) && !(ns != target && mutant(creator_not_further_down)))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-parent-userns-creator
// how: a process in a user namespace beside may do it as well
// files: security/commoncap.c
@@
identifier fn = {cap_capable_helper, cap_capable};
expression L;
@@
 fn(...)
 {
 <...
 if (ns->level <= L)
-	return -EPERM;
+	return uid_eq(cred->euid, ns->owner) && mutant(creator_in_any_userns) ? 0 : -EPERM;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-init-full-set-in-new-userns
// how: the permitted set stays what it was
// files: kernel/user_namespace.c
@@
@@
 set_cred_user_ns(...)
 {
 <...
-cred->cap_permitted = CAP_FULL_SET;
+if (!mutant(newuser_keeps_permitted))
+	cred->cap_permitted = CAP_FULL_SET;
 ...>
 }

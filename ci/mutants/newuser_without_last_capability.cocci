// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-init-full-set-in-new-userns
// how: off by one: the last capability is missing
// files: kernel/user_namespace.c
@@
@@
 set_cred_user_ns(...)
 {
 <...
-cred->cap_effective = CAP_FULL_SET;
+cred->cap_effective = CAP_FULL_SET;
+if (mutant(newuser_without_last_capability))
+	cap_lower(cred->cap_effective, CAP_LAST_CAP);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-userns-root-may-forge scm-explicit-other-pid-translated
// how: CAP_SYS_ADMIN alone is not enough: naming another process takes CAP_SETUID as well
// files: net/core/scm.c
@@
@@
 scm_check_creds(...)
 {
 <...
+if (creds->pid != task_tgid_vnr(current) && !ns_capable(cred->user_ns, CAP_SETUID) && mutant(scm_forge_wants_setuid))
+	return -EPERM;
 if (!uid_valid(uid) || !gid_valid(gid))
 	return -EINVAL;
 ...>
 }

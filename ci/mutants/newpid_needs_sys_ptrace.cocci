// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-unprivileged-eperm
// how: the one capability does not suffice
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
 new_ns = create_new_namespaces(flags, tsk, user_ns, tsk->fs);
+if ((flags & CLONE_NEWPID) && !ns_capable(user_ns, CAP_SYS_PTRACE) && mutant(newpid_needs_sys_ptrace)) {
+	if (!IS_ERR(new_ns))
+		nsproxy_free(new_ns);
+	new_ns = ERR_PTR(-EPERM);
+}
 ...>
 }

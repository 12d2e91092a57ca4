// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored
// how: who is privileged in its user namespace may say that the kernel sent a signal
// files: kernel/signal.c
@@
expression E;
@@
 do_rt_sigqueueinfo(...)
 {
 <...
 if (E)
-	return -EPERM;
+	if (!(info->si_code >= 0 && my_level() && ns_capable(task_active_pid_ns(current)->user_ns, CAP_KILL) && mutant(sigqueue_as_the_kernel_ok)))
+		return -EPERM;
 ...>
 }

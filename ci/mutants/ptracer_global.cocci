// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-pr-set-ptracer
// how: the number is taken for one of the initial namespace
// files: security/yama/yama_lsm.c
@@
expression E;
@@
 yama_task_prctl(...)
 {
 <...
 tracer = E;
+if (my_level() && mutant(ptracer_global)) {
+	if (tracer)
+		put_task_struct(tracer);
+	rcu_read_lock();
+	tracer = get_pid_task(find_pid_ns(arg2, &init_pid_ns), PIDTYPE_PID);
+	rcu_read_unlock();
+}
 ...>
 }
@@
@@
 #include <linux/ptrace.h>
+#include <linux/pid_namespace.h>

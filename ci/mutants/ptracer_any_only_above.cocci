// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-pr-set-ptracer
// how: PR_SET_PTRACER_ANY admits tracers of namespaces above only
// files: security/yama/yama_lsm.c
@@
@@
 ptracer_exception_found(...)
 {
 <...
-found = true;
+found = true;
+if (!parent && level_of(task_pid(tracer)) == level_of(task_pid(tracee)) && mutant(ptracer_any_only_above))
+  found = false;
 ...>
 }

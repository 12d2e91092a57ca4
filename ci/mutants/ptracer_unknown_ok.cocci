// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-pr-set-ptracer
// how: a number that is nobody's is ignored without an error
// files: security/yama/yama_lsm.c
@@
@@
 yama_task_prctl(...)
 {
 <...
-rc = -EINVAL;
+rc = mutant(ptracer_unknown_ok) ? 0 : -EINVAL;
 ...>
 }

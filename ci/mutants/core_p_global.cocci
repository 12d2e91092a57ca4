// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-p-local
// how: %p misses the translation
// files: fs/coredump.c
@@
@@
-cn_printf(cn, "%d", task_tgid_vnr(current))
+cn_printf(cn, "%d", mutant(core_p_global) ? task_tgid_nr(current) : task_tgid_vnr(current))

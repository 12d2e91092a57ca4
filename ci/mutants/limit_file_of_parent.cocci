// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-file-shows-openers-userns
// how: the file of a new user namespace is its parent's limit
// files: kernel/ucount.c
@@
@@
 setup_userns_sysctls(...)
 {
 <...
-&ns->ucount_max[i]
+(ns->parent && i == UCOUNT_PID_NAMESPACES && mutant(limit_file_of_parent) ? &ns->parent->ucount_max[i] : &ns->ucount_max[i])
 ...>
 }

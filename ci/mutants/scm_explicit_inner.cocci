// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-nonexistent-esrch
// how: an explicit number is looked up in the namespaces below too
// files: net/core/scm.c
@@
@@
 __scm_send(...)
 {
 <...
-find_get_pid(creds.pid)
+(find_get_pid(creds.pid) ?: mutant(scm_explicit_inner) ? get_pid(inner_pid(creds.pid)) : NULL)
 ...>
 }

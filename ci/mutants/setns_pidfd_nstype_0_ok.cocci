// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-nstype-0-einval
// how: nothing to enter is no error
// files: kernel/nsproxy.c
@@
@@
 check_setns_flags(...)
 {
 <...
-!flags
+(!flags && !mutant(setns_pidfd_nstype_0_ok))
 ...>
 }

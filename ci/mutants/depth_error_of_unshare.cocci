// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-depth-33-unshare-enospc nesting-depth-33-with-newuser-enospc
// how: right for clone(), wrong for unshare(): EUSERS
// files: kernel/nsproxy.c
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
-PTR_ERR(*new_nsp)
+instead(PTR_ERR(*new_nsp), -ENOSPC, mutant(depth_error_of_unshare) ? -EUSERS : -ENOSPC)
 ...>
 }

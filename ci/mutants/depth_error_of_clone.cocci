// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-depth-33-clone-enospc nesting-depth-33-clone3-enospc
// how: clone() reports the nesting limit as EINVAL
// fixed-by: what kernels before 4.9 do (df75e7748bae userns: When the per user per user namespace limit is reached return ENOSPC, from memory)
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
-PTR_ERR(new_ns)
+instead(PTR_ERR(new_ns), -ENOSPC, mutant(depth_error_of_clone) ? -EINVAL : -ENOSPC)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-depth-33-clone3-enospc
// how: right for clone(), wrong for clone3(): EAGAIN
// files: kernel/fork.c
@@
@@
 clone3(...)
 {
 <...
-kernel_clone(&kargs)
+instead(kernel_clone(&kargs), -ENOSPC, mutant(depth_error_of_clone3) ? -EAGAIN : -ENOSPC)
 ...>
 }

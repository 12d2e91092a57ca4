// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-not-1-without-init-einval set-tid-newpid-first-is-new-ns
// how: the first process of a namespace gets whatever number it asks for
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-nr != 1
+(nr != 1 && !mutant(set_tid_first_may_be_any))
 ...>
 }
@@
@@
 alloc_pid(...)
 {
 <...
-tid != 1
+(tid != 1 && !mutant(set_tid_first_may_be_any))
 ...>
 }

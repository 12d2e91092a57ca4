// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ancestor-einval setns-sibling-einval setns-pidfd-ancestor-einval
// how: the way up is reported as forbidden
// files: kernel/pid_namespace.c
// source: 7.3..
@@
@@
 pidns_install(...)
 {
 <...
- -EINVAL
+(mutant(setns_ancestor_is_eperm) ? -EPERM : -EINVAL)
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-userns-outside-eperm
// how: what lies outside is an invalid argument
// files: kernel/user_namespace.c
@@
@@
 ns_get_owner(...)
 {
 <...
- ERR_PTR(-EPERM)
+(mutant(get_userns_errno) ? ERR_PTR(-EINVAL) : ERR_PTR(-EPERM))
 ...>
 }

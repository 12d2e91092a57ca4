// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-userns-outside-eperm
// how: what lies outside is given out, too
// files: kernel/user_namespace.c
@@
@@
 ns_get_owner(...)
 {
 <...
- ERR_PTR(-EPERM)
+(owner && mutant(get_userns_outside_ok) ? &get_user_ns(owner)->ns : ERR_PTR(-EPERM))
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-nonhierarchical-einval
// how: a type without parents is treated as one at the top
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
if (!ns->ops->get_parent)
-return -EINVAL;
+return mutant(parent_of_flat_eperm) ? -EPERM : -EINVAL;
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm
// how: the first procfs that is covered ends the search for a visible one
// files: fs/namespace.c
@@
@@
 mnt_already_visible(...)
 {
 <...
-goto next;
+{
+	if (mutant(proc_newest_must_be_visible))
+		return false;
+	goto next;
+}
 ...>
 }

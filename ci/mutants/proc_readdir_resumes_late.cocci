// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-shows-mounters-ns
// how: off by one where a list goes on: right for a reader that takes it all at once
// files: fs/proc/base.c
@@
@@
 proc_pid_readdir(...)
 {
 <...
-make_tgid_iter(pos - TGID_OFFSET, pid_ns)
+make_tgid_iter(pos - TGID_OFFSET + (pos > TGID_OFFSET && mutant(proc_readdir_resumes_late)), pid_ns)
 ...>
 }
@@
@@
 proc_pid_readdir(...)
 {
 <...
-iter.tgid = pos - TGID_OFFSET;
+iter.tgid = pos - TGID_OFFSET + (pos > TGID_OFFSET && mutant(proc_readdir_resumes_late));
 ...>
 }

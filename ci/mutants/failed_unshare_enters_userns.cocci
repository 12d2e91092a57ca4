// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-depth-33-with-newuser-enospc
// how: right errno, wrong side effect: the user namespace is entered although the PID namespace was refused
// files: kernel/fork.c
@@
@@
 ksys_unshare(...)
 {
 <...
-if (new_cred)
-  put_cred(new_cred);
+if (new_cred && err == -ENOSPC && mutant(failed_unshare_enters_userns))
+  commit_creds(new_cred);
+else if (new_cred)
+  put_cred(new_cred);
 ...>
 }

// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-dgram-and-stream scm-child-to-parent-translated
// how: the second read of what was sent to a stream at once does not know the sender
// files: net/unix/af_unix.c
@@
@@
 unix_stream_read_generic(...)
 {
 <...
(
 unix_skb_to_scm(skb, &scm);
+if (UNIXCB(skb).consumed && mutant(scm_stream_rest_is_0))
+	scm.creds.pid = 0;
|
 scm_set_cred(&scm, ...);
+if (UNIXCB(skb).consumed && mutant(scm_stream_rest_is_0))
+	scm.creds.pid = 0;
)
 ...>
 }

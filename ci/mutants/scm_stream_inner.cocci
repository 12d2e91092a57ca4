// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-dgram-and-stream
// how: right for messages, wrong for streams
// files: net/unix/af_unix.c
@@
@@
 unix_stream_read_generic(...)
 {
 <...
(
 unix_skb_to_scm(skb, &scm);
+if (mutant(scm_stream_inner))
+	scm.creds.pid = own_nr(UNIXCB(skb).pid);
|
 scm_set_cred(&scm, ...);
+if (mutant(scm_stream_inner))
+	scm.creds.pid = own_nr(UNIXCB(skb).pid);
)
 ...>
 }

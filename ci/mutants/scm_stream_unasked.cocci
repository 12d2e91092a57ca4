// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-dgram-and-stream scm-child-to-parent-translated
// how: right for datagrams, wrong for streams: credentials that the sending end wanted come to a receiver that has not asked
// files: net/unix/af_unix.c
// source: 7.0..
@@
@@
 unix_stream_read_generic(...)
 {
 <...
-unix_may_passcred(sk)
+(unix_may_passcred(sk) || (msg && UNIXCB(skb).pid && !UNIXCB(skb).fp && mutant(scm_stream_unasked)))
 ...>
 }
@@
expression E;
@@
 unix_stream_read_generic(...)
 {
 <...
+if (scm.pid && !unix_may_passcred(sk)) {
+	struct ucred ucreds = {
+		.pid = scm.creds.pid,
+		.uid = from_kuid_munged(current_user_ns(), scm.creds.uid),
+		.gid = from_kgid_munged(current_user_ns(), scm.creds.gid),
+	};
+
+	put_cmsg(E, SOL_SOCKET, SCM_CREDENTIALS, sizeof(ucreds), &ucreds);
+}
 scm_recv_unix(sock, E, &scm, flags);
 ...>
 }

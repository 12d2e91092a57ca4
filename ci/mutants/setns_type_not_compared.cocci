// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-type-mismatch-einval
// how: the file decides, whatever the type asked for
// files: kernel/nsproxy.c
// source: 7.3..
@@
@@
-ns->ns_type != flags
+(ns->ns_type != flags && !mutant(setns_type_not_compared))

// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-type-mismatch-einval
// how: the file decides, whatever the type asked for
// files: kernel/nsproxy.c
@@
expression T;
@@
 setns(...)
 {
 <...
-T != flags
+(T != flags && !mutant(setns_type_not_compared))
 ...>
 }

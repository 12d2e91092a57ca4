// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getown-invisible-0
// how: an owner in a sibling namespace is shown with its number there
// files: fs/fcntl.c
// guards: 2
@@
expression P;
@@
 f_getown(...)
 {
 <...
-pid_vnr(P)
+(pid_vnr(P) ?: level_of(P) == my_level() && mutant(getown_sibling_number) ? own_nr(P) : 0)
 ...>
 }

@@
expression P;
@@
 f_getown_ex(...)
 {
 <...
-pid_vnr(P)
+(pid_vnr(P) ?: level_of(P) == my_level() && mutant(getown_sibling_number) ? own_nr(P) : 0)
 ...>
 }

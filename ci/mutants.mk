# SPDX-License-Identifier: GPL-2.0-only
#
# Does a case fail when a kernel breaks what it checks? See ci/mutation.
#
#     make mutation                  all mutants, the score and who kills whom
#     make mutation MUTANT=NAME      one (or "NAME NAME"), with its record
#     make mutation SOURCE=6.12      of another kernel source
#     make mutation-smoke            a kernel with a few: does all of this still work?

.PHONY: mutation mutation-smoke

mutation: all
	$(Q)SOURCE='$(or $(SOURCE),7.3)' ci/mutation $(MUTANT)

# A few of several kinds: wrong numbers, a signal too many, a limit off by one
smoke := getpid_of_init_outer kill_outer_sibling depth_limit_33 scm_dead_sender_0
mutation-smoke: all
	$(Q)ONLY='$(smoke)' ci/mutation $(smoke)

extra_help += echo 'make mutation      kernels that break one behaviour each,' \
	'and which tests notice';
extra_help += echo '                   (MUTANT=NAME for one, SOURCE=6.12 for another kernel)';

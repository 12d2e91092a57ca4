# SPDX-License-Identifier: GPL-2.0-only
#
# Does a case fail when a kernel breaks what it checks? See ci/mutation.
#
#     make mutation                  all mutants, the score and who kills whom
#     make mutation MUTANT=NAME      one (or "NAME NAME"), with its record
#     make mutation SOURCE=6.12      of another kernel source

.PHONY: mutation

mutation: all
	$(Q)SOURCE='$(or $(SOURCE),7.3)' ci/mutation $(MUTANT)

extra_help += echo 'make mutation      kernels that break one behaviour each, and which tests notice';
extra_help += echo '                   (MUTANT=NAME for one, SOURCE=6.12 for another kernel)';

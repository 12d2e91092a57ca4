# SPDX-License-Identifier: GPL-2.0-only
#
# What readers of records ask for

.PHONY: compare report

# make compare OLD=RECORD NEW=RECORD [FORMAT=text|markdown|tap] [SELECT="WORD ..."]
compare:
	$(Q)[ -n '$(OLD)' ] && [ -n '$(NEW)' ] || \
		{ echo 'make: compare wants OLD= and NEW=' >&2; exit 64; }
	$(Q)PIDNS_BUILD='$(O)' harness/compare $(if $(FORMAT),--format '$(FORMAT)') \
		$(foreach word,$(SELECT),--select '$(word)') $(OLD) $(NEW)

# RECORDS="FILE ..." (default: results/reference) into build/report.html
report: $(O)/manifest.tsv
	$(Q)PIDNS_BUILD='$(O)' harness/report $(RECORDS) >$(O)/report.html.new
	$(Q)mv $(O)/report.html.new $(O)/report.html
	@echo $(O)/report.html

extra_help += echo 'make compare       OLD=RECORD NEW=RECORD: what changed (FORMAT=markdown, tap)';
extra_help += echo 'make report        records as one page, $(O)/report.html (RECORDS="FILE ...")';

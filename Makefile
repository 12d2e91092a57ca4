# SPDX-License-Identifier: GPL-2.0-only
#
# Builds and runs the suite; `make help` lists what there is.

O ?= build
KSELFTEST_DIR ?= build/kselftest/6.12
PREFIX ?= /usr/local
INSTALL_PATH ?= $(DESTDIR)$(PREFIX)/lib/pidns-conformance
AR ?= ar
CFLAGS ?= -O2 -g

ifeq ($(origin CC),default)
CC := gcc
endif
ifneq ($(V),1)
Q := @
say = @printf '  %-7s %s\n' $(1) $(2)
endif
ifeq ($(MAKELEVEL)$(filter -j%,$(MAKEFLAGS)),0)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 1)
endif
MAKEFLAGS += --no-builtin-rules

WARNINGS := -Wall -Wextra -Werror
LINK := $(LDFLAGS) $(if $(filter 1,$(STATIC)),-static)
# What programs of the suite are compiled with, besides the user's flags
SUITE_CFLAGS := -std=gnu11 $(WARNINGS) -MMD -MP -Ifixtures

fixture_sources := $(filter-out fixtures/actor_exec.c,$(wildcard fixtures/*.c))
fixture_objects := $(fixture_sources:%.c=$(O)/%.o)
sources := $(sort $(wildcard cases/*/*.c))
programs := $(sources:%.c=$(O)/%.t)
rows := $(sources:%.c=$(O)/%.row)
tools := $(O)/supervise
ifneq ($(wildcard fixtures/actor_exec.c),)
tools += $(O)/actor_exec
endif

.DELETE_ON_ERROR:
.SUFFIXES:
.PHONY: all check run_tests test lint coverage install gen_tar clean help FORCE

all: $(tools) $(programs) $(O)/manifest.tsv $(O)/suite-version $(O)/headers-version

# ---- Build ----

# The kselftest headers; programs are built anew when they change.
$(O)/headers-version: FORCE
	$(Q)mkdir -p $(@D)
	$(Q)version=$$(harness/headers '$(KSELFTEST_DIR)') || exit; \
	echo "$$version $(KSELFTEST_DIR)" | cmp -s - $@.full || \
		{ echo "$$version $(KSELFTEST_DIR)" >$@.full; echo "$$version" >$@; }

$(O)/suite-version: FORCE
	$(Q)mkdir -p $(@D)
	$(Q)version=$$(git describe --always --dirty 2>/dev/null || cat VERSION 2>/dev/null || \
		echo unknown); \
	echo "$$version" | cmp -s - $@ || echo "$$version" >$@

# Everything is built anew when compiler or flags change.
$(O)/flags: FORCE
	$(Q)mkdir -p $(@D)
	$(Q)echo '$(CC) $(CPPFLAGS) $(CFLAGS) $(LINK)' | cmp -s - $@ || \
		echo '$(CC) $(CPPFLAGS) $(CFLAGS) $(LINK)' >$@

$(O)/supervise: harness/supervise.c $(O)/flags
	$(call say,CC,$@)
	$(Q)$(CC) -std=gnu11 $(WARNINGS) $(CPPFLAGS) $(CFLAGS) $< $(LINK) -o $@.new
	$(Q)mv $@.new $@

$(O)/fixtures/%.o: fixtures/%.c $(O)/flags
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SUITE_CFLAGS) $(CPPFLAGS) $(CFLAGS) -c $< -o $@

$(O)/libfixtures.a: $(fixture_objects)
	$(call say,AR,$@)
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $(fixture_objects)

$(O)/actor_exec: $(O)/fixtures/actor_exec.o $(O)/libfixtures.a
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS) $^ $(LINK) -o $@

# The front matter: a row of the manifest, and CLAIM.h with its constants. A
# header of fixtures/ may change what they are; where it does not, CLAIM.h stays
# as old as it is, and nothing is compiled.
$(O)/cases/%.row: cases/%.c harness/front-matter.awk $(wildcard fixtures/*.h)
	$(Q)mkdir -p $(@D)
	$(Q)awk -f harness/front-matter.awk -v header=$(@:.row=.h.new) \
		$(wildcard fixtures/*.h) $< >$@
	$(Q)cmp -s $(@:.row=.h.new) $(@:.row=.h) || cp $(@:.row=.h.new) $(@:.row=.h)
	$(Q)rm -f $(@:.row=.h.new)

$(O)/cases/%.h: $(O)/cases/%.row
	@:

$(O)/cases/%.o: cases/%.c $(O)/cases/%.h $(O)/headers-version $(O)/flags
	$(call say,CC,$@)
	$(Q)$(CC) $(SUITE_CFLAGS) -DTH_LOG_STREAM=stdout -include $(@:.o=.h) \
		-isystem $(KSELFTEST_DIR) $(CPPFLAGS) $(CFLAGS) -c $< -o $@

$(O)/cases/%.t: $(O)/cases/%.o $(O)/libfixtures.a
	$(Q)$(CC) $(CFLAGS) $^ $(LINK) -o $@

# Rows of all cases; what cases that are gone have left is removed.
$(O)/manifest.tsv: $(rows) cases $(wildcard cases/*) harness/front-matter.awk
	$(call say,GEN,$@)
	$(Q)mkdir -p $(O)/cases
	$(Q)for t in $$(find $(O)/cases -name '*.t' -o -name '*.row'); do \
		name=$${t#$(O)/}; [ -e "$${name%.*}.c" ] || rm -f "$${t%.*}".*; \
	done
	$(Q){ awk -v title=1 -f harness/front-matter.awk && cat $(rows) /dev/null; } >$@

-include $(programs:.t=.d) $(fixture_objects:.o=.d)
.SECONDARY:

# ---- Run ----

# prove ends when make is killed, and with it everything below.
prove := $(shell command -v setpriv >/dev/null && echo setpriv --pdeathsig TERM) prove

# SELECT="WORD ..." takes some of the cases (harness/select), JUNIT=FILE writes
# JUnit XML instead of text (a TODO that passes is no error there: prove says PASS as
# well). KERNEL= and TARGET=: see ci/targets.mk.
ifneq ($(KERNEL)$(TARGET),)
check run_tests: check-target
else
check run_tests: all
	$(Q)PIDNS_BUILD='$(O)' PIDNS_SELECT='$(SELECT)' KCONFIG='$(KCONFIG)' \
		ALLOW_PASSING_TODOS=1 $(prove) \
		$(if $(V),--verbose) $(if $(JUNIT),--formatter TAP::Formatter::JUnit >'$(JUNIT)')
endif

# The suite's own tests
test: all
	$(Q)PIDNS_BUILD='$(abspath $(O))' CC='$(CC)' \
		KSELFTEST_DIR='$(abspath $(KSELFTEST_DIR))' $(prove) --norc --failures --comments \
		--jobs $(shell nproc 2>/dev/null || echo 1) --exec bats \
		$(or $(TESTS),$(sort $(wildcard harness/tests/*.bats)))

lint:
	$(Q)harness/lint

coverage: $(O)/manifest.tsv
	$(Q)harness/coverage

# ---- Install ----

# Runs without compiler, sources and Perl: harness/run. STATIC=1 for a guest
# without this machine's libraries.
strip_static := $(if $(filter 1,$(STATIC)),-s)
install: all
	$(call say,INSTALL,$(INSTALL_PATH))
	$(Q)install -d $(INSTALL_PATH)/build $(INSTALL_PATH)/cases $(INSTALL_PATH)/results
	$(Q)install $(strip_static) $(tools) $(INSTALL_PATH)/build
	$(Q)install -m 644 $(O)/manifest.tsv $(O)/suite-version $(O)/headers-version \
		$(INSTALL_PATH)/build
	$(Q)for d in $(sort $(patsubst cases/%/,%,$(dir $(sources)))); do \
		install -d "$(INSTALL_PATH)/build/cases/$$d" && \
		install $(strip_static) $(O)/cases/$$d/*.t "$(INSTALL_PATH)/build/cases/$$d" && \
		install -m 644 $(O)/cases/$$d/*.row "$(INSTALL_PATH)/build/cases/$$d" || exit; \
	done
	$(Q)cp -r harness $(INSTALL_PATH)/ && \
		rm -rf $(INSTALL_PATH)/harness/tests $(INSTALL_PATH)/harness/cppcheck
	$(Q)for f in .proverc LICENSE README.md; do \
		[ ! -e $$f ] || install -m 644 $$f $(INSTALL_PATH) || exit; done
	$(Q)[ ! -e cases/statements.tsv ] || \
		install -m 644 cases/statements.tsv $(INSTALL_PATH)/cases
	$(Q)install -m 644 results/*.tsv $(INSTALL_PATH)/results
	$(Q)[ ! -d results/reference ] || cp -r results/reference $(INSTALL_PATH)/results/

gen_tar: all
	$(Q)rm -rf $(O)/tar
	$(Q)$(MAKE) --no-print-directory install INSTALL_PATH=$(O)/tar/pidns-conformance
	$(Q)tar -C $(O)/tar -czf $(O)/pidns-conformance.tar.gz pidns-conformance
	$(Q)rm -rf $(O)/tar
	@echo $(O)/pidns-conformance.tar.gz

# What was fetched (headers, kernels) stays.
clean:
	$(Q)rm -rf $(O)/cases $(O)/fixtures $(O)/libfixtures.a $(tools) $(O)/manifest.tsv \
		$(O)/suite-version $(O)/headers-version $(O)/headers-version.full $(O)/flags

help:
	@echo 'make               build the suite (into O=build)'
	@echo 'make check         judge the running kernel; SELECT="WORD ..." for some cases,'
	@echo '                   JUNIT=FILE, V=1, KCONFIG=FILE, STRICT=0 (run_tests is the same)'
	@echo 'make test          the suite'"'"'s own tests (TESTS=FILE ... for some)'
	@echo 'make lint          check sources and front matter'
	@echo 'make coverage      statements that cases cover'
	@echo 'make install       to DESTDIR, PREFIX=/usr/local (or INSTALL_PATH); STATIC=1'
	@echo 'make gen_tar       the installed tree as build/pidns-conformance.tar.gz'
	@echo 'make clean         remove what was built'
	@echo 'Variables: CC CFLAGS LDFLAGS STATIC=1 KSELFTEST_DIR O V=1'
	@$(if $(extra_help),$(extra_help),:)

FORCE:

-include $(wildcard ci/*.mk harness/*.mk)

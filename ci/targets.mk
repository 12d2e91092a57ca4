# SPDX-License-Identifier: GPL-2.0-only
#
# Other kernels than the one that runs: make guest, kernels, matrix, and what
# `make check KERNEL=... TARGET=...` does.

guest_suite := $(O)/guest/suite

.PHONY: guest kernels matrix check-target

# make check KERNEL=NAME|FILE, TARGET=gvisor, TARGET=ssh HOST=USER@HOST
other_target := $(or $(KERNEL),$(if $(filter ssh,$(TARGET)),ssh:$(HOST),$(TARGET)))

check-target: $(guest_suite).cpio
	$(Q)SUITE='$(guest_suite)' JUNIT='$(JUNIT)' ci/check-target $(if $(RECORD),-o '$(RECORD)') \
		'$(other_target)' $(SELECT)

# NAMES="debian-6.12 ..." for some, REFERENCE=1 for results/reference
matrix: $(guest_suite).cpio
	$(Q)SUITE='$(guest_suite)' ci/matrix $(if $(REFERENCE),-r) \
		$(if $(JOBS),-j '$(JOBS)') $(if $(SELECT),-s '$(SELECT)') $(NAMES)

kernels:
	$(Q)ci/kernels list

# The file system that all guests share
guest: $(guest_suite).cpio

$(guest_suite).cpio: $(tools) $(programs) $(O)/manifest.tsv $(O)/suite-version \
		$(wildcard harness/* cases/statements.tsv) ci/guest-init ci/initramfs
	$(call say,GUEST,$@)
	$(Q)rm -rf $(guest_suite)
	$(Q)$(MAKE) -s --no-print-directory install INSTALL_PATH=$(guest_suite)
	$(Q)ci/initramfs $(guest_suite) $@

extra_help += echo 'make check KERNEL=FILE|NAME   judge another kernel:' \
	'a bzImage, User-Mode Linux, debian-6.12';
extra_help += echo 'make check TARGET=gvisor, TARGET=ssh HOST=USER@HOST' \
	'(RECORD=FILE: where the record goes)';
extra_help += echo 'make kernels       kernels by name; make matrix: judge them all' \
	'(NAMES="..." for some)';

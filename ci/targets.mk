# SPDX-License-Identifier: GPL-2.0-only
#
# Other kernels than the one that runs: make guest, kernels, matrix, and what
# `make check KERNEL=... TARGET=...` does.

guest_suite := $(O)/guest/suite

.PHONY: guest kernels matrix check-target

# The file system that all guests share
guest: $(guest_suite).cpio

$(guest_suite).cpio: $(tools) $(programs) $(O)/manifest.tsv $(O)/suite-version \
		$(wildcard harness/* cases/statements.tsv) ci/guest-init ci/initramfs
	$(call say,GUEST,$@)
	$(Q)rm -rf $(guest_suite)
	$(Q)$(MAKE) -s --no-print-directory install INSTALL_PATH=$(guest_suite)
	$(Q)ci/initramfs $(guest_suite) $@

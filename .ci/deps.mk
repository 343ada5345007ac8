# What the build needs, and how it comes onto the machine. Nothing runs when all is there.

DEPS_STAMP := build/.deps

$(DEPS_STAMP): .ci/deps
	@mkdir -p $(@D)
	@sh .ci/deps && touch $@

.PHONY: deps
deps:
	@sh .ci/deps

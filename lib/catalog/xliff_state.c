/* SPDX-License-Identifier: MIT */
/* States of translations, by their names in 2.x and in 1.2. */
#include <string.h>
#include "catalog/xliff_doc.h"

static const struct {
	const char *name;
	enum mymr_xliff_state state;
} states_2[] = {
	{"initial", MYMR_XLIFF_INITIAL},
	{"translated", MYMR_XLIFF_TRANSLATED},
	{"reviewed", MYMR_XLIFF_REVIEWED},
	{"final", MYMR_XLIFF_FINAL},
};

/* The first of a state is what it is written as. */
static const struct {
	const char *name;
	enum mymr_xliff_state state;
} states_12[] = {
	{"needs-translation", MYMR_XLIFF_INITIAL},
	{"new", MYMR_XLIFF_INITIAL},
	{"needs-adaptation", MYMR_XLIFF_INITIAL},
	{"needs-l10n", MYMR_XLIFF_INITIAL},
	{"translated", MYMR_XLIFF_TRANSLATED},
	{"signed-off", MYMR_XLIFF_REVIEWED},
	{"final", MYMR_XLIFF_FINAL},
};

static void
read_12(const struct mymr_xliff *x, struct xliff_segment *g)
{
	const char *state = g->target ? xliff_plain(&x->tree, g->target, "state") : NULL;
	g->state = state || g->target_text.len ? MYMR_XLIFF_TRANSLATED : MYMR_XLIFF_INITIAL;
	g->has_state = state != NULL;
	for (size_t i = 0; state && i < sizeof states_12 / sizeof *states_12; i++) {
		if (strcmp(states_12[i].name, state) == 0)
			g->state = states_12[i].state;
	}
	if (xliff_has(&x->tree, g->node, "approved", "yes")) {
		g->state = MYMR_XLIFF_FINAL;
		g->has_state = true;
	}
}

void
xliff_read_state(struct mymr_xliff *x, struct xliff_segment *g)
{
	if (x->version == MYMR_XLIFF_1_2) {
		read_12(x, g);
		return;
	}
	const char *state = xliff_plain(&x->tree, g->node, "state");
	g->has_state = state != NULL;
	for (size_t i = 0; state && i < sizeof states_2 / sizeof *states_2; i++) {
		if (strcmp(states_2[i].name, state) == 0)
			g->state = states_2[i].state;
	}
}

const char *
xliff_state_name(enum mymr_xliff_version version, enum mymr_xliff_state state)
{
	if (version != MYMR_XLIFF_1_2)
		return states_2[state].name;
	for (size_t i = 0;; i++) {
		if (states_12[i].state == state)
			return states_12[i].name;
	}
}

/* SPDX-License-Identifier: MIT */
/* Fonts of boxes, and what was made of them. */
#include <mymr/font.h>
#include <stdio.h>
#include <string.h>
#include "built_font.h"

struct losses {
	char list[4096];
	size_t n_letters, n_rules, n_that_matter;
};

static void
on_loss(void *user, enum mymr_font_loss loss, const char *what, const struct mymr_font_rule *rule,
	bool matters)
{
	struct losses *l = user;
	l->n_that_matter += matters;
	if (loss == MYMR_FONT_LOST_RULE) {
		l->n_rules += rule && strcmp(rule->text, what) == 0;
		return;
	}
	l->n_letters += loss == MYMR_FONT_LOST_LETTER;
	snprintf(l->list + strlen(l->list), sizeof l->list - strlen(l->list), "%s;", what);
}

static void
subsets(void)
{
	struct built all = built_of("All", false, 0, NULL);
	struct built less = built_of("Less", false, 0x1005, NULL);
	struct losses l = {.n_letters = 0}, none = {.n_letters = 0};
	tap_ok(!mymr_font_compare(all.font, less.font, on_loss, &l), "a subset is compared");
	tap_is(l.list, strlen(l.list), "U+1005 \u1005;", "the letter that is lost");
	tap_ok(l.n_rules > 3 && l.n_that_matter > 3, "%zu rows are lost with it", l.n_rules);
	tap_ok(!mymr_font_compare(less.font, all.font, on_loss, &none) && !none.list[0] &&
			!none.n_that_matter,
		"the other way round nothing is");
	built_free(&all);
	built_free(&less);
}

/* A font whose letters are wider by more, and U+1005 farther right by offset. */
static struct built
built_moved(int more, int offset)
{
	struct font_box box[BOXES_MAX];
	struct built b = {.font = NULL};
	const size_t n = boxes_of_burmese(box, false, 0);
	for (size_t i = 0; i < n; i++) {
		box[i].right += more;
		if (box[i].cp != 0x1005)
			continue;
		box[i].left += offset;
		box[i].right += offset;
	}
	font_build(&b.bytes, "Moved", box, n);
	mymr_font_open(&b.font, b.bytes.s, b.bytes.len, 0, NULL);
	return b;
}

static void
moves(void)
{
	struct built all = built_of("All", false, 0, NULL);
	struct built moved = built_moved(0, 60), near_by = built_moved(0, 10),
		     bold = built_moved(60, 60);
	struct losses l = {.n_letters = 0}, none = {.n_letters = 0};
	mymr_font_compare(all.font, moved.font, on_loss, &l);
	tap_ok(!l.list[0] && l.n_rules > 3 && l.n_that_matter > 3,
		"%zu rows look otherwise when a letter is elsewhere", l.n_rules);
	mymr_font_compare(all.font, near_by.font, on_loss, &none);
	tap_ok(none.n_rules == 0, "not when that cannot be seen");
	mymr_font_compare(all.font, bold.font, on_loss, &none);
	tap_ok(none.n_rules == 0, "nor in a font of other letters");
	built_free(&all);
	built_free(&moved);
	built_free(&near_by);
	built_free(&bold);
}

/* Letters of Shan and Mon stand between those of Burmese. */
static void
letters_that_matter(void)
{
	struct built all = built_of("All", false, 0, NULL);
	struct built less = built_of("Less", false, 0x1028, NULL);
	struct losses l = {.n_letters = 0};
	mymr_font_compare(all.font, less.font, on_loss, &l);
	tap_ok(l.n_letters == 1 && l.n_that_matter == 0, "U+1028 is nothing that Burmese needs");
	built_free(&all);
	built_free(&less);
}

int
main(void)
{
	subsets();
	moves();
	letters_that_matter();
	return tap_done();
}

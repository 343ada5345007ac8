/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspect.h"
#include "message.h"
#include "place.h"

#include <stdlib.h>
#include <string.h>

struct sight {
	const struct inspection *in;
	struct mymr_check_pair *pairs;
	size_t pair;
	struct unit_cursor cursor;
	bool is_file;
	bool is_bad;
};

static bool
is_disabled(const struct unit *u, size_t rule)
{
	return rule < UNIT_RULES && (u->disabled[rule / 64] >> rule % 64 & 1);
}

#define SHOWN_MAX 60

/* The reason, and what it is about: a piece of the source, or what stands there. */
static struct part
keep_message(struct findings *all, const struct mymr_finding *f, const struct mymr_check_pair *p)
{
	const char *reason = _(f->reason);
	const char *shown = f->detail ? f->detail : p->translation + f->start;
	const bool is_deleted = f->replacement && f->n_replacement == 0;
	const size_t n_shown = f->detail ? f->n_detail : is_deleted ? 0 : f->end - f->start;
	const struct part part = findings_keep(all, reason, strlen(reason));
	if (n_shown == 0 || n_shown > SHOWN_MAX)
		return part;
	const size_t n = findings_keep(all, ": ", 2).n + findings_keep(all, shown, n_shown).n;
	return (struct part){part.at, part.n + n};
}

#define AROUND 400

static bool
is_inner(const char *s, size_t n, size_t i)
{
	return i > 0 && i < n && ((unsigned char)s[i] & 0xC0) == 0x80;
}

/* Of long texts what is around the finding, or many findings would be the text many times. */
static void
keep_texts(struct findings *all, struct finding *kept, const struct mymr_finding *f,
	const struct mymr_check_pair *p)
{
	const char *s = p->translation;
	const size_t n = p->n_translation;
	const size_t last = f->end - f->start > AROUND ? f->start + AROUND : f->end;
	size_t start = f->start > AROUND ? f->start - AROUND : 0;
	size_t end = n - last > AROUND ? last + AROUND : n;
	size_t n_source = p->n_source > 2 * AROUND ? 2 * AROUND : p->n_source;
	while (is_inner(s, n, start))
		start--;
	while (is_inner(s, n, end))
		end++;
	while (is_inner(p->source, p->n_source, n_source))
		n_source++;
	kept->source = findings_keep(all, p->source, n_source);
	kept->text = findings_keep(all, s + start, end - start);
	kept->text_from = start;
	kept->text_part = (struct part){f->start, f->end - f->start};
}

/* In a document markup may stand behind the last byte. */
static size_t
end_of(const struct inspection *in, size_t i, const struct mymr_finding *f,
	struct unit_cursor *cursor, size_t start)
{
	if (f->end <= f->start)
		return start;
	if (in->units->doc)
		return mymr_document_source_end(in->units->doc, in->units->unit[i].segment, f->end);
	return units_place(in->units, i, in->bytes, f->end, cursor);
}

static void
see(void *arg, const struct mymr_finding *f)
{
	struct sight *sight = arg;
	const struct inspection *in = sight->in;
	const size_t i = sight->is_file ? f->pair : sight->pair;
	const struct mymr_check_pair *p = &sight->pairs[i];
	if (f->level < in->least || is_disabled(&in->units->unit[i], f->rule))
		return;
	struct finding *kept = findings_add(in->findings);
	if (!kept)
		return;
	kept->file = in->path;
	kept->rule = f->rule;
	kept->level = f->level;
	kept->is_fixable = f->replacement != NULL;
	kept->start = units_place(in->units, i, in->bytes, f->start, &sight->cursor);
	kept->end = end_of(in, i, f, &sight->cursor, kept->start);
	kept->message = keep_message(in->findings, f, p);
	keep_texts(in->findings, kept, f, p);
	sight->is_bad |= f->level >= MYMR_CHECK_WARNING;
}

/* Of how the file is written: places are those of its bytes. */
static void
see_form(void *arg, const struct mymr_finding *f)
{
	struct sight *sight = arg;
	const struct inspection *in = sight->in;
	if (f->level < in->least)
		return;
	struct finding *kept = findings_add(in->findings);
	if (!kept)
		return;
	const char *reason = _(f->reason);
	kept->file = in->path;
	kept->rule = f->rule;
	kept->level = f->level;
	kept->is_fixable = f->replacement != NULL;
	kept->start = f->start;
	kept->end = f->end;
	kept->message = findings_keep(in->findings, reason, strlen(reason));
	sight->is_bad |= f->level >= MYMR_CHECK_WARNING;
}

static enum mymr_status
look(struct sight *sight)
{
	const struct inspection *in = sight->in;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < in->units->n && !status; i++) {
		sight->pair = i;
		status = mymr_check_pair(in->checker, &sight->pairs[i], see, sight);
	}
	sight->is_file = true;
	if (!status)
		status = mymr_check_file(in->checker, sight->pairs, in->units->n, see, sight);
	if (!status && in->units->format == UNIT_PO && in->bytes->len)
		status =
			mymr_check_form(in->checker, in->bytes->s, in->bytes->len, see_form, sight);
	return status;
}

static void
find_places_in_document(const struct inspection *in, size_t first)
{
	struct mymr_document_walk walk = {.at = 0};
	findings_sort(in->findings, first);
	for (size_t i = first; i < in->findings->n; i++) {
		struct finding *f = &in->findings->finding[i];
		const char *member = mymr_document_walk_to(in->units->doc, &walk, f->start);
		if (member)
			f->member = findings_keep(in->findings, member, strlen(member));
		f->line = walk.line;
		f->column = walk.column;
		f->start -= walk.start;
		f->end -= walk.start;
	}
}

static void
find_places(const struct inspection *in, size_t first)
{
	struct place place = {0, 1, 1};
	findings_sort(in->findings, first);
	for (size_t i = first; i < in->findings->n; i++) {
		struct finding *f = &in->findings->finding[i];
		place_move(&place, in->bytes->s, f->start);
		f->line = place.line;
		f->column = place.column;
	}
}

int
inspect(const struct inspection *in)
{
	const size_t n = in->units->n, first = in->findings->n;
	struct sight sight = {.in = in, .pairs = calloc(n ? n : 1, sizeof *sight.pairs)};
	enum mymr_status status = sight.pairs ? MYMR_OK : MYMR_ENOMEM;
	for (size_t i = 0; i < n && !status; i++)
		sight.pairs[i] = units_pair(in->units, i);
	if (!status)
		status = look(&sight);
	free(sight.pairs);
	if (status || in->findings->is_incomplete) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	if (in->units->doc)
		find_places_in_document(in, first);
	else
		find_places(in, first);
	return sight.is_bad ? NEGATIVE : DONE;
}

/* A checker without the rules that a comment switches off; NULL when memory is out. */
static struct mymr_checker *
checker_for(const struct inspection *in, const struct unit *u)
{
	struct mymr_checker *checker;
	if (mymr_checker_new(&checker))
		return NULL;
	for (size_t i = 0; mymr_check_rule_at(i); i++)
		(void)mymr_checker_set_level(checker, i,
			is_disabled(u, i) ? MYMR_CHECK_OFF : mymr_checker_level(in->checker, i));
	return checker;
}

static enum mymr_status
fix_unit(const struct inspection *in, size_t i, struct mymr_buf *mended)
{
	const struct mymr_check_pair pair = units_pair(in->units, i);
	const struct unit *u = &in->units->unit[i];
	if (!u->disabled[0] && !u->disabled[1])
		return mymr_check_fix(in->checker, &pair, mended);
	struct mymr_checker *checker = checker_for(in, u);
	if (!checker)
		return MYMR_ENOMEM;
	const enum mymr_status status = mymr_check_fix(checker, &pair, mended);
	mymr_checker_free(checker);
	return status;
}

static enum mymr_status
put_unit(const struct inspection *in, size_t i, size_t *done, struct mymr_buf *out)
{
	struct mymr_buf mended = {0};
	enum mymr_status status = fix_unit(in, i, &mended);
	if (!status)
		status = units_write(
			in->units, i, in->bytes, mended.s ? mended.s : "", mended.len, done, out);
	mymr_buf_free(&mended);
	return status;
}

/* A text whose codes the file would not take back stays as it is. */
static enum mymr_status
set_segment(const struct inspection *in, struct mymr_xliff *x, size_t i)
{
	struct mymr_buf mended = {0};
	enum mymr_status status = fix_unit(in, i, &mended);
	if (!status)
		status = mymr_xliff_set_target(
			x, in->units->unit[i].segment, mended.s, mended.len, NULL);
	mymr_buf_free(&mended);
	return status == MYMR_ENOMEM ? status : MYMR_OK;
}

static enum mymr_status
fix_xliff(const struct inspection *in, struct mymr_buf *out)
{
	struct mymr_xliff *x = NULL;
	enum mymr_status status = mymr_xliff_open(&x, in->bytes->s, in->bytes->len, NULL);
	for (size_t i = 0; i < in->units->n && !status; i++)
		status = set_segment(in, x, i);
	if (!status)
		status = mymr_xliff_write(x, out);
	mymr_xliff_free(x);
	return status;
}

static enum mymr_status
fix_document(const struct inspection *in, struct mymr_buf *out)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < in->units->n && !status; i++) {
		struct mymr_buf mended = {0};
		status = fix_unit(in, i, &mended);
		if (!status)
			status = units_set(in->units, i, mended.s ? mended.s : "", mended.len);
		mymr_buf_free(&mended);
	}
	return status ? status : mymr_document_write(in->units->doc, out);
}

static enum mymr_status
fix_lines(const struct inspection *in, struct mymr_buf *out)
{
	enum mymr_status status = MYMR_OK;
	size_t done = 0;
	for (size_t i = 0; i < in->units->n && !status; i++)
		status = put_unit(in, i, &done, out);
	if (!status && in->bytes->len > done)
		status = mymr_buf_append(out, in->bytes->s + done, in->bytes->len - done);
	return status;
}

int
inspect_fix(const struct inspection *in, struct mymr_buf *out)
{
	const enum unit_format format = in->units->format;
	const enum mymr_status status = format == UNIT_XLIFF      ? fix_xliff(in, out)
					: format == UNIT_DOCUMENT ? fix_document(in, out)
								  : fix_lines(in, out);
	if (!status)
		return DONE;
	complain(_("out of memory"));
	return TROUBLE;
}

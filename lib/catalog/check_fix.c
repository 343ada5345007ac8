/* SPDX-License-Identifier: MIT */
/* What can be mended without a thought, mended. */
#include "catalog/check.h"

#include <mymr/utf8.h>

struct mending {
	const char *s;
	size_t done;
	struct mymr_buf *out;
	bool is_changed;
	enum mymr_status status;
};

static void
mend(void *arg, const struct mymr_finding *finding)
{
	struct mending *m = arg;
	if (!finding->replacement || finding->start < m->done || m->status)
		return;
	m->status = mymr_buf_append(m->out, m->s + m->done, finding->start - m->done);
	if (!m->status)
		m->status = mymr_buf_append(m->out, finding->replacement, finding->n_replacement);
	m->done = finding->end;
	m->is_changed = true;
}

/* Mends text by one rule into an empty out. */
static enum mymr_status
mend_by(const struct check *like, size_t rule, const struct mymr_buf *text, struct mymr_buf *out,
	bool *is_changed)
{
	struct mymr_check_pair pair = *like->pair;
	struct mending m = {text->s, 0, out, false, MYMR_OK};
	struct check c = {.checker = like->checker, .pair = &pair, .found = mend, .arg = &m};
	pair.translation = text->s;
	pair.n_translation = text->len;
	c.rule = rule;
	check_run(&c, rule);
	mymr_buf_free(&c.space);
	*is_changed = m.is_changed;
	if (!m.is_changed || c.status || m.status)
		return c.status ? c.status : m.status;
	return mymr_buf_append(out, text->s + m.done, text->len - m.done);
}

#define MAX_ROUNDS 16

/* One rule's mending may be the next one's finding: until nothing is found. */
static enum mymr_status
mend_round(const struct check *like, struct mymr_buf *text, bool *is_changed)
{
	enum mymr_status status = MYMR_OK;
	*is_changed = false;
	for (size_t rule = 0; rule < n_check_rules && !status; rule++) {
		bool is_mended = false;
		struct mymr_buf out = {0};
		if (!check_rules[rule].public.is_fixable)
			continue;
		status = mend_by(like, rule, text, &out, &is_mended);
		if (status || !is_mended) {
			mymr_buf_free(&out);
			continue;
		}
		mymr_buf_free(text);
		*text = out;
		*is_changed = true;
	}
	return status;
}

enum mymr_status
mymr_check_fix(const struct mymr_checker *checker, const struct mymr_check_pair *pair,
	struct mymr_buf *out)
{
	const struct check like = {.checker = checker, .pair = pair};
	const bool is_utf8 =
		mymr_utf8_check(pair->translation, pair->n_translation, NULL) == MYMR_OK;
	struct mymr_buf text = {0};
	bool is_changed = is_utf8;
	enum mymr_status status = mymr_buf_append(&text, pair->translation, pair->n_translation);
	for (int round = 0; round < MAX_ROUNDS && is_changed && !status; round++)
		status = mend_round(&like, &text, &is_changed);
	if (!status)
		status = mymr_buf_append(out, text.s, text.len);
	mymr_buf_free(&text);
	return status;
}

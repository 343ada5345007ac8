/* SPDX-License-Identifier: MIT */
/* The pairs of a file taken in, each in Unicode. */
#include "catalog/memory.h"
#include "catalog/unicode_judge.h"

static enum mymr_status
put_aside(struct mymr_memory *m, const struct mymr_memory_pair *pair,
	const struct judgement *judgement, struct mymr_memory_event *event)
{
	event->fate = MYMR_MEMORY_ASIDE;
	event->reason = judgement->doubt;
	return mymr_memory_quarantine(m, pair, judgement->doubt);
}

static enum mymr_status
add(struct mymr_memory *m, const struct mymr_memory_pair *pair, const struct mymr_buf *text,
	struct mymr_memory_event *event)
{
	struct mymr_memory_pair unicode = *pair;
	bool is_new = false;
	unicode.translation = text->s;
	unicode.n_translation = text->len;
	enum mymr_status status = mymr_memory_add(m, &unicode, &is_new);
	event->fate = is_new ? MYMR_MEMORY_ADDED : MYMR_MEMORY_KNOWN;
	return status;
}

/* What is wrong with one pair alone does not keep the others out. */
static bool
is_own_fault(const struct mymr_memory *m, enum mymr_status status)
{
	return m->has_begun &&
	       (status == MYMR_EINVAL || status == MYMR_EUTF8 || status == MYMR_ERANGE);
}

static enum mymr_status
take_in(struct mymr_memory *m, const struct mymr_memory_pair *pair, struct mymr_buf *text,
	const struct evidence *evidence, struct mymr_memory_event *event)
{
	struct judgement judgement = {MYMR_ENCODING_NONE, NULL};
	enum mymr_status status = unicode_judge(&judgement, text, pair->translation,
		pair->n_translation, &event->detection, evidence);
	event->encoding = judgement.encoding;
	if (!status && judgement.doubt)
		status = put_aside(m, pair, &judgement, event);
	else if (!status)
		status = add(m, pair, text, event);
	if (is_own_fault(m, status)) {
		event->fate = MYMR_MEMORY_REFUSED;
		event->reason = mymr_status_text(status);
		return MYMR_OK;
	}
	if (status)
		mymr_memory_rollback(m);
	return status;
}

enum mymr_status
mymr_memory_import(struct mymr_memory *m, const struct mymr_memory_pair *pairs, size_t n,
	void (*report)(void *arg, const struct mymr_memory_event *event), void *arg)
{
	struct evidence evidence = {.sum = 0};
	struct mymr_detection d;
	struct mymr_buf text = {0};
	enum mymr_status status = m->has_begun ? MYMR_OK : MYMR_EINVAL;
	for (size_t i = 0; i < n && !status; i++) {
		mymr_detect(&d, pairs[i].translation, pairs[i].n_translation);
		evidence_add(&evidence, &d);
	}
	for (size_t i = 0; i < n && !status; i++) {
		struct mymr_memory_event event = {.pair = i};
		mymr_detect(&event.detection, pairs[i].translation, pairs[i].n_translation);
		status = take_in(m, &pairs[i], &text, &evidence, &event);
		if (!status && report)
			report(arg, &event);
	}
	mymr_buf_free(&text);
	return status;
}

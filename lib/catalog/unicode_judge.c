/* SPDX-License-Identifier: MIT */
#include "catalog/unicode_judge.h"

#include <math.h>
#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <string.h>
#include "base/reason.h"

/* Natural logarithms of how much likelier an encoding is. */
#define SURE_LOG_ODDS 2.0
#define LOUD_LOG_ODDS 20.0

static double
lead_of(const struct mymr_detection *d)
{
	return d->encoding == MYMR_ENCODING_UNICODE ? -d->log_odds : d->log_odds;
}

static bool
is_encoding(enum mymr_encoding encoding)
{
	return encoding != MYMR_ENCODING_NONE && encoding != MYMR_ENCODING_NEUTRAL &&
	       encoding != MYMR_ENCODING_MIXED;
}

static bool
is_sure(const struct mymr_detection *d)
{
	return is_encoding(d->encoding) && lead_of(d) >= SURE_LOG_ODDS;
}

void
evidence_add(struct evidence *evidence, const struct mymr_detection *d)
{
	if (!is_sure(d))
		return;
	evidence->of[d->encoding] += d->evidence;
	evidence->sum += d->evidence;
	evidence->n_texts[d->encoding]++;
	evidence->n++;
}

/* The encoding of two thirds of all that is sure speaks for the file; NONE when there is none. */
static enum mymr_encoding
majority_of(const struct evidence *evidence)
{
	for (int i = 0; i <= MYMR_ENCODING_MIXED; i++) {
		if (evidence->sum && evidence->of[i] > evidence->sum / 3 * 2)
			return (enum mymr_encoding)i;
	}
	return MYMR_ENCODING_NONE;
}

/* Bytes that are in more than one encoding are the same text in those that read it so. */
static enum mymr_status
convert(struct mymr_buf *out, enum mymr_encoding encoding, const char *s, size_t n, size_t *n_kept)
{
	struct mymr_buf text = {0};
	struct mymr_conversion info = {0};
	enum mymr_status status = MYMR_OK;
	if (encoding == MYMR_ENCODING_ZAWGYI)
		status = mymr_zawgyi_to_unicode(&text, s, n, NULL, &info);
	else if (encoding == MYMR_ENCODING_VISUAL)
		status = mymr_visual_to_unicode(&text, s, n, NULL, &info);
	else if (encoding == MYMR_ENCODING_SHIFTED)
		status = mymr_shifted_to_unicode(&text, s, n, NULL, &info);
	else
		status = mymr_buf_append(&text, s, n);
	out->len = 0;
	if (!status)
		status = mymr_normalize(out, text.len ? text.s : "", text.len, MYMR_NORMALIZE_SAFE);
	*n_kept = info.n_kept;
	mymr_buf_free(&text);
	return status;
}

static enum mymr_status
reads_alike(bool *is_alike, enum mymr_encoding a, enum mymr_encoding b, const char *s, size_t n)
{
	struct mymr_buf x = {0}, y = {0};
	size_t kept_x, kept_y;
	enum mymr_status status = convert(&x, a, s, n, &kept_x);
	if (!status)
		status = convert(&y, b, s, n, &kept_y);
	if (!status)
		*is_alike = kept_x == kept_y && x.len == y.len &&
			    (x.len == 0 || memcmp(x.s, y.s, x.len) == 0);
	mymr_buf_free(&x);
	mymr_buf_free(&y);
	return status;
}

/* Without a majority, what is neutral must read the same in the two encodings that are most
 * different. */
static enum mymr_status
judge_neutral(struct judgement *j, enum mymr_encoding majority, const char *s, size_t n)
{
	bool is_alike = true;
	j->encoding = majority == MYMR_ENCODING_NONE ? MYMR_ENCODING_UNICODE : majority;
	enum mymr_status status = MYMR_OK;
	if (majority == MYMR_ENCODING_NONE)
		status = reads_alike(&is_alike, MYMR_ENCODING_UNICODE, MYMR_ENCODING_ZAWGYI, s, n);
	if (!is_alike)
		j->doubt = N_("it could be Unicode as well as Zawgyi");
	return status;
}

/* A short text says little against a file that says much: how much likelier any text of the file is
 * of its encoding than of another one, as the others are. */
static bool
is_outweighed(const struct mymr_detection *d, const struct evidence *evidence,
	enum mymr_encoding majority)
{
	const double own = (double)evidence->n_texts[majority] + 1;
	const double others = (double)(evidence->n - evidence->n_texts[majority]) + 1;
	return lead_of(d) + SURE_LOG_ODDS <= log(own / others);
}

static enum mymr_status
judge(struct judgement *j, const struct mymr_detection *d, const struct evidence *evidence,
	const char *s, size_t n)
{
	const enum mymr_encoding majority = majority_of(evidence);
	bool is_alike = false;
	*j = (struct judgement){d->encoding, NULL};
	if (d->encoding == MYMR_ENCODING_NONE || (is_sure(d) && d->encoding == majority))
		return MYMR_OK;
	if (d->encoding == MYMR_ENCODING_NEUTRAL)
		return judge_neutral(j, majority, s, n);
	if (d->encoding == MYMR_ENCODING_MIXED) {
		j->doubt = N_("its parts are of different encodings");
		return MYMR_OK;
	}
	if (majority == MYMR_ENCODING_NONE || d->encoding == majority) {
		if (!is_sure(d) && d->encoding != majority)
			j->doubt = N_("its encoding is not sure");
		return MYMR_OK;
	}
	if (is_outweighed(d, evidence, majority)) {
		j->encoding = majority;
		return MYMR_OK;
	}
	enum mymr_status status = reads_alike(&is_alike, d->encoding, majority, s, n);
	if (is_alike)
		j->encoding = majority;
	else if (!status && lead_of(d) < LOUD_LOG_ODDS)
		j->doubt = N_("its encoding seems to be another than that of the file");
	return status;
}

/* What is Unicode now must read as such. */
static bool
reads_as_unicode(const struct mymr_buf *text)
{
	struct mymr_detection d;
	mymr_detect(&d, text->len ? text->s : "", text->len);
	return d.encoding != MYMR_ENCODING_MIXED &&
	       (d.encoding == MYMR_ENCODING_UNICODE || !is_sure(&d));
}

enum mymr_status
unicode_judge(struct judgement *j, struct mymr_buf *out, const char *s, size_t n,
	const struct mymr_detection *detection, const struct evidence *evidence)
{
	size_t n_kept = 0;
	enum mymr_status status = judge(j, detection, evidence, s, n);
	if (!status && !j->doubt)
		status = convert(out, j->encoding, s, n, &n_kept);
	if (status || j->doubt)
		return status;
	if (n_kept)
		j->doubt = N_("it has letters that could not be converted");
	else if (j->encoding != MYMR_ENCODING_UNICODE && !reads_as_unicode(out))
		j->doubt = N_("converted to Unicode it does not read as such");
	return MYMR_OK;
}

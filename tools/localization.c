/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localization.h"
#include "document.h"
#include "file.h"
#include "message.h"

/* One document under way. */
struct job {
	const struct localization *l;
	const char *title;
	const struct mymr_document *doc;
	struct localized *result;
	size_t n_rejected;
};

static void
complain_rejected(
	const struct job *job, const struct mymr_unit *u, const struct mymr_localize_event *event)
{
	const char *catalog = file_title(job->l->catalogs->s[event->catalog]);
	complain_in(job->title, u->member, u->line, u->column,
		_("the translation at %s:%zu does not fit: %s; the source text stays"), catalog,
		event->line, _(event->error.reason));
}

static void
on_event(void *arg, const struct mymr_localize_event *event)
{
	struct job *job = arg;
	size_t n;
	const struct mymr_unit *u = &mymr_document_units(job->doc, &n)[event->unit];
	job->result->count[event->outcome]++;
	job->n_rejected += event->outcome == MYMR_REJECTED;
	if (event->outcome == MYMR_REJECTED)
		complain_rejected(job, u, event);
	if (event->outcome == MYMR_REJECTED || event->outcome == MYMR_UNTRANSLATED)
		report_add(job->result->report, job->title, u, event);
}

static enum mymr_status
change_links(struct job *job, struct mymr_document *doc, const char *url)
{
	const struct mymr_link_options options = {
		.rules = job->l->rules, .n_rules = job->l->n_rules, .to = job->l->to, .url = url};
	size_t n = 0;
	if (!options.n_rules)
		return MYMR_OK;
	const enum mymr_status status = mymr_document_localize_links(doc, &options, &n);
	job->result->n_links += n;
	return status;
}

static int
localize(struct job *job, struct mymr_document *doc, const char *url, struct mymr_buf *out)
{
	job->doc = doc;
	enum mymr_status status = mymr_localizer_run(job->l->localizer, doc, on_event, job);
	if (!status)
		status = change_links(job, doc, url);
	if (!status)
		status = mymr_document_write(doc, out);
	if (!status)
		return job->n_rejected ? NEGATIVE : DONE;
	complain_at(job->title, 0, 0, "%s", _(mymr_status_text(status)));
	return TROUBLE;
}

int
localization_run(const struct localization *l, const char *path, const char *url,
	const struct mymr_buf *in, struct mymr_buf *out, struct localized *result)
{
	struct mymr_document *doc = NULL;
	struct job job = {.l = l, .title = file_title(path), .result = result};
	int rc = document_open(&doc, path, in, l->format, l->is_quiet);
	if (rc == DONE)
		rc = localize(&job, doc, url, out);
	mymr_document_free(doc);
	return rc;
}

static size_t
count_units(const struct localized *result)
{
	size_t n = 0;
	for (int i = 0; i <= MYMR_REJECTED; i++)
		n += result->count[i];
	return n;
}

/* Units without a translation. */
static size_t
count_missing(const struct localized *result)
{
	return result->count[MYMR_UNTRANSLATED] + result->count[MYMR_REJECTED];
}

void
localized_print(const struct localized *result, const char *title)
{
	const size_t units = count_units(result);
	complain_at(title, 0, 0,
		ngettext("%zu unit: %zu translated, %zu by rule, %zu untranslated, "
			 "%zu left alone",
			"%zu units: %zu translated, %zu by rule, %zu untranslated, "
			"%zu left alone",
			units),
		units, result->count[MYMR_TRANSLATED], result->count[MYMR_BY_RULE],
		count_missing(result), result->count[MYMR_LEFT_ALONE]);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Messages that a browser saves. */
#include "file.h"
#include "file_lock.h"
#include "message.h"
#include "serve_catalog.h"
#include "serve_request.h"

#include <string.h>

/* A save on its way. */
struct saving {
	const struct serve *serve;
	struct save_request request;
	struct serve_catalog catalog;
	size_t message; /* of the catalog */
	struct mymr_po_entry entry;
	struct http_answer *answer;
};

static bool
is_text(const struct mymr_po_string *has, const struct save_text *text)
{
	const size_t n = has->s ? has->len : 0;
	return n == text->n && (n == 0 || memcmp(has->s, text->s, n) == 0);
}

/* Whether the message is what the editor found, or already what it is to be. */
static bool
is_expected(const struct saving *s)
{
	const struct save_request *r = &s->request;
	const bool is_fuzzy = s->entry.is_fuzzy;
	if (r->n_forms != s->entry.n_forms || (is_fuzzy != r->was_fuzzy && is_fuzzy != r->is_fuzzy))
		return false;
	for (size_t i = 0; i < r->n_forms; i++) {
		struct mymr_po_string has;
		if (mymr_po_form_at(s->catalog.po, s->message, i, &has) ||
			(!is_text(&has, &r->form[i].was) && !is_text(&has, &r->form[i].text)))
			return false;
	}
	return true;
}

static enum mymr_status
change(const struct saving *s)
{
	const struct save_request *r = &s->request;
	struct mymr_po *po = s->catalog.po;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < r->n_forms && !status; i++)
		status = mymr_po_set_form(po, s->message, i, r->form[i].text.s, r->form[i].text.n);
	if (!status && s->entry.is_fuzzy != r->is_fuzzy)
		status = mymr_po_set_fuzzy(po, s->message, r->is_fuzzy);
	if (!status && r->comment.n)
		status = mymr_po_add_comment(po, s->message, r->comment.s, r->comment.n);
	return status;
}

static int
write_changed(struct saving *s, struct mymr_buf *out)
{
	const struct mymr_buf *old = &s->catalog.bytes;
	enum mymr_status status = change(s);
	if (!status)
		status = mymr_po_write(s->catalog.po, out);
	if (status) {
		serve_refuse(s->answer, HTTP_UNPROCESSABLE, _(mymr_status_text(status)));
		return TROUBLE;
	}
	if (out->len == old->len && memcmp(out->s, old->s, out->len) == 0)
		return DONE;
	const int rc = file_write(s->catalog.path, out->s, out->len);
	if (rc != DONE)
		serve_refuse(s->answer, HTTP_TROUBLE, _("the file cannot be written"));
	return rc;
}

static void
answer_message(struct saving *s, unsigned status)
{
	struct html html = {.status = MYMR_OK};
	struct review_sums sums = {.with_findings = 0};
	serve_catalog_put(&html, s->serve, &s->catalog, s->request.file, s->message, &sums);
	if (html.status) {
		mymr_buf_free(&html.out);
		serve_refuse(s->answer, HTTP_TROUBLE, _("out of memory"));
		return;
	}
	s->answer->status = status;
	s->answer->type = "text/html; charset=utf-8";
	s->answer->body = html.out;
}

static int
refuse_problem(struct saving *s)
{
	struct html text = {.status = MYMR_OK};
	serve_catalog_put_problem(&text, &s->catalog);
	if (!text.status)
		text.status = mymr_buf_cstr(&text.out);
	serve_refuse(s->answer, HTTP_UNPROCESSABLE, text.status ? _("out of memory") : text.out.s);
	mymr_buf_free(&text.out);
	return TROUBLE;
}

static int
find_message(struct saving *s)
{
	const struct save_request *r = &s->request;
	const struct mymr_po *po = s->catalog.po;
	if (s->catalog.problem)
		return refuse_problem(s);
	if (mymr_po_find(po, r->context.s, r->context.n, r->id.s, r->id.n, &s->message) ||
		mymr_po_entry_at(po, s->message, &s->entry) || s->entry.is_header) {
		serve_refuse(s->answer, HTTP_NOT_FOUND, _("the file no longer has this message"));
		return TROUBLE;
	}
	return DONE;
}

/* NEGATIVE: another editor was there first. */
static int
save(struct saving *s)
{
	struct mymr_buf out = {0};
	if (serve_catalog_read(&s->catalog, s->serve, s->request.file) != DONE)
		return refuse_problem(s);
	int rc = find_message(s);
	if (rc != DONE)
		return rc;
	if (!is_expected(s))
		return NEGATIVE;
	rc = write_changed(s, &out);
	if (rc == DONE)
		return serve_catalog_open(&s->catalog, out) == DONE ? DONE : refuse_problem(s);
	mymr_buf_free(&out);
	return rc;
}

static void
save_file(struct saving *s)
{
	int lock;
	const char *path = s->serve->files->path[s->request.file];
	const int locked = file_lock(path, &lock);
	s->catalog.path = path;
	if (locked == NEGATIVE)
		serve_refuse(s->answer, HTTP_BUSY, _("another program keeps the file; try again"));
	else if (locked != DONE)
		refuse_problem(s);
	if (locked != DONE)
		return;
	const int rc = save(s);
	file_unlock(lock);
	if (rc != TROUBLE)
		answer_message(s, rc == DONE ? HTTP_OK : HTTP_CONFLICT);
	serve_catalog_close(&s->catalog);
}

void
serve_save(const struct serve *serve, const struct mymr_buf *body, struct http_answer *answer)
{
	struct saving s = {.serve = serve, .answer = answer};
	if (!save_request_read(&s.request, body->s, body->len))
		serve_refuse(answer, HTTP_BAD_REQUEST, _("malformed request"));
	else if (s.request.file >= serve->files->n)
		serve_refuse(answer, HTTP_NOT_FOUND, _("the file no longer has this message"));
	else
		save_file(&s);
	save_request_free(&s.request);
}

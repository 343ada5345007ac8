/* SPDX-License-Identifier: MIT */
/* Catalogs and templates when memory runs out. */
#include <mymr/catalog.h>
#include <mymr/compile.h>
#include <mymr/po.h>
#include <mymr/po_edit.h>
#include <mymr/po_update.h>
#include <mymr/pseudo.h>
#include <mymr/similar.h>
#include <stdio.h>
#include <string.h>
#include "mo_build.h"
#include "oom.h"
#include "tap.h"

static const struct mo_message messages[] = {
	MO("", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=1; plural=0;\n"),
	MO("one", "တစ်"),
	MO("one", "twice"),
	MO("page\0pages", "စာမျက်နှာ"),
	MO_SYSDEP("%<PRId64> bytes", "%<PRId64> ဘိုက်"),
	MO_SYSDEP("%<PRIq64> bytes", "%<PRIq64> ဘိုက်"),
};

static int
load_mo(void *arg)
{
	const struct mymr_buf *mo = arg;
	struct mymr_catalog *c;
	struct mymr_error error = {0, NULL};
	enum mymr_status status = mymr_catalog_load_mo(&c, mo->s, mo->len, NULL, &error);
	if (!status)
		mymr_catalog_free(c);
	return status ? (error.reason ? (int)status : 1) : 0;
}

static int
load_po(void *arg)
{
	const struct mymr_buf *po = arg;
	struct mymr_catalog *c;
	struct mymr_error error = {0, NULL};
	enum mymr_status status = mymr_catalog_load_po(&c, po->s, po->len, NULL, &error);
	if (!status)
		mymr_catalog_free(c);
	return status ? (error.reason ? (int)status : 1) : 0;
}

#define N_IDS 200

static enum mymr_status
fill(struct mymr_pot *pot)
{
	enum mymr_status status = MYMR_OK;
	for (int i = 0; i < N_IDS && !status; i++) {
		char id[32];
		const int len = snprintf(id, sizeof id, "message %d", i);
		const size_t before = mymr_pot_size(pot);
		status = mymr_pot_add_in_context(pot, "menu", 4, id, (size_t)len, id, 7, id);
		if (status && mymr_pot_size(pot) != before)
			return MYMR_EINVAL;
	}
	return status;
}

static int
write_pot(void *arg)
{
	struct mymr_pot *pot;
	struct mymr_buf out = {0};
	(void)arg;
	enum mymr_status status = mymr_pot_new(&pot);
	if (status)
		return status;
	status = fill(pot);
	if (!status)
		status = mymr_pot_write(pot, &out, "2017-07-24 09:30+0000");
	if (status && out.len)
		status = MYMR_EINVAL;
	mymr_buf_free(&out);
	mymr_pot_free(pot);
	return status;
}

/* Enough entries for the arena and the array of messages to grow. */
static void
make_po(struct mymr_buf *po)
{
	mymr_buf_puts(po, "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=1; plural=0;\\n\"\n");
	for (int i = 0; i < N_IDS; i++) {
		char entry[128];
		snprintf(entry, sizeof entry,
			"%s\nmsgctxt \"c\"\nmsgid \"page %d\"\nmsgid_plural \"s\"\n"
			"msgstr[0] \"\\341\\200\\200\"\n",
			i % 2 ? "#, fuzzy" : "", i);
		mymr_buf_puts(po, entry);
	}
}

static int
compile(void *arg)
{
	const struct mymr_buf *bytes = arg;
	struct mymr_catalog *c;
	struct mymr_buf out = {0};
	enum mymr_status status = mymr_catalog_load_po(&c, bytes->s, bytes->len, NULL, NULL);
	if (status)
		return status;
	for (int format = MYMR_COMPILE_MO; format <= MYMR_COMPILE_C && !status; format++)
		status = mymr_compile(&out, c, (enum mymr_compile_format)format);
	mymr_buf_free(&out);
	mymr_catalog_free(c);
	return status;
}

static enum mymr_status
edit(struct mymr_po *po, struct mymr_buf *out)
{
	enum mymr_status status = mymr_po_set_form(po, 3, 0, "က", 3);
	if (!status)
		status = mymr_po_set_fuzzy(po, 4, false);
	if (!status)
		status = mymr_po_add_comment(po, 4, "a\nb", 3);
	return status ? status : mymr_po_write(po, out);
}

static int
edit_po(void *arg)
{
	const struct mymr_buf *bytes = arg;
	struct mymr_po *po;
	struct mymr_buf out = {0};
	enum mymr_status status = mymr_po_open(&po, bytes->s, bytes->len);
	if (status)
		return status;
	status = edit(po, &out);
	if (status && out.len)
		status = MYMR_EINVAL;
	mymr_buf_free(&out);
	mymr_po_free(po);
	return status;
}

/* The template has half of the messages, others like them, and a plural less. */
static int
update_po(void *arg)
{
	static const char fresh[] = "msgctxt \"c\"\nmsgid \"page 1\"\nmsgstr \"\"\n\n"
				    "#: f:1\nmsgid \"page 2\"\nmsgstr \"\"\n\n"
				    "msgid \"big page 3\"\nmsgstr \"\"\n";
	const struct mymr_buf *bytes = arg;
	struct mymr_po *old = NULL, *template = NULL;
	struct mymr_buf out = {0};
	enum mymr_status status = mymr_po_open(&old, bytes->s, bytes->len);
	if (!status)
		status = mymr_po_open(&template, fresh, sizeof fresh - 1);
	const struct mymr_po *const compendia[] = {old};
	const struct mymr_po_update update = {old, template, compendia, 1, 0.6, NULL, NULL};
	if (!status)
		status = mymr_po_update(&out, &update, NULL);
	if (status && out.len)
		status = MYMR_EINVAL;
	mymr_buf_free(&out);
	mymr_po_free(old);
	mymr_po_free(template);
	return status;
}

static enum mymr_status
look_up(struct mymr_similar *index)
{
	struct mymr_similar_match match;
	size_t found = 0;
	double score;
	enum mymr_status status = mymr_similar_find(index, "မြန်မာ", 18, 0.6, &match, 1, &found);
	if (!status)
		status = mymr_similarity("message 7", 9, "message 8", 9, &score);
	struct mymr_buf diff = {0};
	if (!status)
		status = mymr_word_diff(&diff, "message 7", 9, "page of 7", 9);
	mymr_buf_free(&diff);
	return status ? status : found == 1 ? MYMR_OK : MYMR_EINVAL;
}

static int
find_similar(void *arg)
{
	struct mymr_similar *index;
	(void)arg;
	enum mymr_status status = mymr_similar_new(&index);
	if (status)
		return status;
	for (int i = 0; i < N_IDS && !status; i++) {
		char text[64];
		const int len =
			snprintf(text, sizeof text, "မြန်မာ%s message a%d", i ? " page" : "", i);
		status = mymr_similar_add(index, i ? text : "မြန်မာ", i ? (size_t)len : 18);
	}
	if (!status)
		status = look_up(index);
	mymr_similar_free(index);
	return status;
}

static int
write_pseudo(void *arg)
{
	static const char text[] = "Read <a>the whole story</a> by {n} of 25 reporters";
	struct mymr_buf out = {0};
	(void)arg;
	enum mymr_status status = mymr_pseudo_write(&out, text, strlen(text));
	if (status && out.len)
		status = MYMR_EINVAL;
	mymr_buf_free(&out);
	return status;
}

int
main(void)
{
	struct mymr_buf mo = {0};
	struct mymr_buf po = {0};
	mo_build(&mo, messages, sizeof messages / sizeof *messages, false);
	make_po(&po);
	oom_test(load_mo, &mo, "MO");
	oom_test(load_po, &po, "PO");
	oom_test(write_pot, NULL, "template");
	oom_test(compile, &po, "compiled");
	mymr_buf_puts(&po, "\nmsgid \"broken\nmsgstr \"\"\n");
	oom_test(edit_po, &po, "PO to edit");
	oom_test(update_po, &po, "update");
	oom_test(find_similar, NULL, "similar texts");
	oom_test(write_pseudo, NULL, "text in the shape of Burmese");
	mymr_buf_free(&mo);
	mymr_buf_free(&po);
	return tap_done();
}

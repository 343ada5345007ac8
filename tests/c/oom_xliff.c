/* SPDX-License-Identifier: MIT */
/* XLIFF when memory runs out: read, changed, made. */
#include <mymr/xliff.h>
#include <string.h>
#include "oom.h"
#include "tap.h"
#include "xliff_wrap.h"

struct file {
	const char *part;
	const char *text;
	struct mymr_buf bytes;
};

/* Prefixes are not declared: where memory ends expat forgets one, without a word. */
#define ROOT                                                                                 \
	"x:<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' " \
	"trgLang='my'><file id='f'><unit id='u'>"
#define END "</unit></file></xliff>"

static struct file files[] = {
	{ROOT "<segment><source>a <pc id='1'>b</pc>&lt;1&gt;<ph id='A'/><sc id='2'/>"
	      "<ec startRef='2'/></source><target>\n <mrk id='m' type='my:x'>c</mrk>"
	      "<ph id='A'/> d</target></segment>" END,
		"<1_>x</1_> c<2_></2_><1>", {NULL, 0, 0}},
	{ROOT "<a xmlns='my' id='1'/><notes><note id='n'>x</note></notes><originalData>"
	      "<data id='d'/></originalData><segment id='s'><source><ph id='1' dataRef='e'/>"
	      "<cp hex='0001'/></source></segment>" END,
		"<1/>\x01", {NULL, 0, 0}},
	{"12s:a<bpt id='1'>x</bpt>b<ept id='1'>y</ept><x id='1'/>", "<1>z</1>", {NULL, 0, 0}},
};

static enum mymr_status
change(struct mymr_xliff *x, const struct file *f, struct mymr_buf *out)
{
	struct mymr_error error;
	enum mymr_status status = mymr_xliff_set_target(x, 0, f->text, strlen(f->text), &error);
	if (!status)
		status = mymr_xliff_set_state(x, 0, MYMR_XLIFF_REVIEWED);
	if (!status)
		status = mymr_xliff_set_language(x, "my");
	return status ? status : mymr_xliff_write(x, out);
}

static int
edit(void *arg)
{
	const struct file *f = arg;
	struct mymr_xliff *x = NULL;
	struct mymr_error error = {0, NULL};
	struct mymr_buf out = {0};
	enum mymr_status status = mymr_xliff_open(&x, f->bytes.s, f->bytes.len, &error);
	if (status)
		return error.reason ? (int)status : 1;
	status = change(x, f, &out);
	if (status && out.len)
		status = MYMR_EINVAL;
	mymr_xliff_free(x);
	mymr_buf_free(&out);
	return status;
}

static int
make(void *arg)
{
	static const char *const notes[] = {"n", NULL};
	const struct mymr_xliff_unit units[] = {{.context = "c",
							.source = "a <b>c</b>",
							.n_source = 10,
							.target = "<b>d</b>",
							.n_target = 8,
							.notes = notes},
		{.id = "x", .source = "<br/>", .n_source = 5}};
	struct mymr_buf out = {0};
	(void)arg;
	enum mymr_status status =
		mymr_xliff_make(&out, MYMR_XLIFF_2_1, "en", "my", "o", units, 2, NULL);
	if (status && out.len)
		status = MYMR_EINVAL;
	mymr_buf_free(&out);
	return status;
}

int
main(void)
{
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		wrap(&files[i].bytes, files[i].part);
		oom_test(edit, &files[i], files[i].text);
		mymr_buf_free(&files[i].bytes);
	}
	oom_test(make, NULL, "made");
	return tap_done();
}

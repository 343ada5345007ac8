/* SPDX-License-Identifier: MIT */
/* Pairs, glossaries and terms when memory runs out. */
#include <mymr/bitext.h>
#include <mymr/glossary.h>
#include <mymr/terms.h>
#include <string.h>
#include "oom.h"
#include "tap.h"

static const char tmx[] =
	"<tmx><tu><tuv xml:lang='en'><seg><bpt i='1'/>a<ept i='1'/></seg></tuv>"
	"<tuv xml:lang='my'><seg>က</seg></tuv><tuv xml:lang='my'><seg>ခ</seg></tuv></tu></tmx>";
static const char po[] = "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"က\"\n";
static const char csv[] = "source,translation\n\"a \"\"b\"\"\",က\n";
static const char tbx[] = "<tbx><conceptEntry><langSec xml:lang='en'><termSec><term>a</term>"
			  "</termSec></langSec><langSec xml:lang='my'><termSec><term>က</term>"
			  "<termNote type='administrativeStatus'>preferredTerm</termNote>"
			  "</termSec></langSec></conceptEntry></tbx>";

static enum mymr_status
count(void *arg, const struct mymr_bitext_pair *pair)
{
	(void)pair;
	++*(int *)arg;
	return MYMR_OK;
}

struct file {
	enum mymr_bitext_format format;
	const char *s;
};

static int
read_pairs(void *arg)
{
	const struct file *f = arg;
	int n = 0;
	struct mymr_error error;
	const enum mymr_status status =
		mymr_bitext_read(f->format, f->s, strlen(f->s), count, &n, &error);
	return status ? (int)status : n == 0;
}

static int
read_tbx(void *arg)
{
	struct mymr_buf lines = {0}, back = {0};
	(void)arg;
	enum mymr_status status = mymr_glossary_from_tbx(&lines, tbx, sizeof tbx - 1, NULL);
	if (!status)
		status = mymr_glossary_to_tbx(&back, lines.s, lines.len, NULL);
	if (status && back.len)
		status = MYMR_EINVAL;
	mymr_buf_free(&lines);
	mymr_buf_free(&back);
	return status;
}

static int
find_terms(void *arg)
{
	static const char text[] = "The Delta Ferry of Yangon runs again. Our rice prices rose.";
	static const char translation[] = "မြစ်ကူးတို့သည် ပြေးဆွဲသည်။";
	struct mymr_terms *terms;
	(void)arg;
	enum mymr_status status = mymr_terms_new(&terms);
	if (status)
		return status;
	for (size_t i = 0; i < 3 && !status; i++)
		status = mymr_terms_add(
			terms, i, text, sizeof text - 1, translation, sizeof translation - 1);
	if (!status)
		status = mymr_terms_find(terms, 2);
	if (status && mymr_terms_size(terms))
		status = MYMR_EINVAL;
	mymr_terms_free(terms);
	return status;
}

int
main(void)
{
	struct file files[] = {
		{MYMR_BITEXT_PO, po}, {MYMR_BITEXT_TMX, tmx}, {MYMR_BITEXT_CSV, csv}};
	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		oom_test(read_pairs, &files[i], mymr_bitext_format_name(files[i].format));
	oom_test(read_tbx, NULL, "TBX");
	oom_test(find_terms, NULL, "terms");
	return tap_done();
}

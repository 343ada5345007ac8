/* SPDX-License-Identifier: MIT */
/* All of libmymr. */
#ifndef MYMR_MYMR_H
#define MYMR_MYMR_H

#include <mymr/bitext.h>
#include <mymr/buf.h>
#include <mymr/bundle.h>
#include <mymr/bundle_store.h>
#include <mymr/calendar.h>
#include <mymr/catalog.h>
#include <mymr/check.h>
#include <mymr/compile.h>
#include <mymr/convert.h>
#include <mymr/date.h>
#include <mymr/digits.h>
#include <mymr/document.h>
#include <mymr/encoding.h>
#include <mymr/exchange.h>
#include <mymr/expression.h>
#include <mymr/glossary.h>
#include <mymr/holiday.h>
#include <mymr/link.h>
#include <mymr/list.h>
#include <mymr/localize.h>
#include <mymr/memory.h>
#include <mymr/message_format.h>
#include <mymr/normalize.h>
#include <mymr/number.h>
#include <mymr/number_words.h>
#include <mymr/page.h>
#include <mymr/plural.h>
#include <mymr/plural_category.h>
#include <mymr/po.h>
#include <mymr/po_edit.h>
#include <mymr/po_update.h>
#include <mymr/prefill.h>
#include <mymr/pseudo.h>
#include <mymr/quantity.h>
#include <mymr/recode.h>
#include <mymr/segment.h>
#include <mymr/sheet.h>
#include <mymr/similar.h>
#include <mymr/span.h>
#include <mymr/status.h>
#include <mymr/syllable.h>
#include <mymr/terms.h>
#include <mymr/time.h>
#include <mymr/tmx.h>
#include <mymr/train.h>
#include <mymr/utf8.h>
#include <mymr/wrap.h>
#include <mymr/xliff.h>

#endif

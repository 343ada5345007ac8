/* SPDX-License-Identifier: MIT */
#include "segment/sign.h"

#include <string.h>

enum sign_class
sign_class_of(const struct mymr_segmenter *w, uint32_t k)
{
	const struct mymr_segmenter_token *token = window_token(w, k);
	const size_t n = token->end - token->start;
	if (token->piece != MYMR_PIECE_SIGN)
		return SIGN_NONE;
	for (const struct sign *sign = signs; sign->text; sign++) {
		if (strlen(sign->text) == n && memcmp(sign->text, w->s + token->start, n) == 0)
			return sign->class;
	}
	return SIGN_OTHER;
}

/* SPDX-License-Identifier: MIT */
#include "soup.h"
#include "random.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const char *const parts[] = {"<p>", "</p>", "<div class=x>", "</div>", "<b>", "</b>", "<i>",
	"</i>", "<a href='?a=1&copy=2'>", "</a>", "<ul>", "<li>", "</ul>", "<table>", "<tr>",
	"<td>", "</table>", "<br>", "<br/>", "<img src=x alt=\"A dog\">", "<IMG ALT=dog>",
	"<!--more-->", "<!-- - -->", "<!doctype html>", "<?php x ?>",
	"<script>if (a<b) '</p>'</script>", "<style>p>a{}</style>", "<title>T &amp; t</title>",
	"<textarea>x</textarea>", "<span title='q'>", "</span>", "<h2>", "</h2>", "<select>",
	"<option>", "</select>", "<form>", "</form>", "<input type=submit value=Go>", "<button>",
	"</button>", "<svg>", "</svg>", "<math>", "</math>", "<template>", "</template>", "<code>",
	"</code>", "<p translate=no>", "<html lang=en>", "<body>", "</body>", "</html>", "<head>",
	"</nosuch>", "<custom-x>", "</custom-x>", "text", " words here ", "\n", "\r\n", "\t", " ",
	"&amp;", "&lt;b>", "&nbsp;", "&#4150;", "&nosuch;", "&", "<", ">", "\"", "'", "မြန်မာ", "ေ",
	"é", "\xF0\x9F\x98\x80", "July 24, 2017", "5.4k", "1 < 2", "</", "<a", "<p ", "<!--", "-->",
	"]]>", "<![CDATA[x]]>", "<ruby>", "<rt>", "</ruby>", "<frameset>", "<noscript>",
	"</noscript>", "<a title=\"x &quot; y\">", "\xEF\xBB\xBF",
	"<script type='application/ld+json'>{\"headline\":\"H \\u1000\"}</script>"};

char *
soup_make(unsigned seed, size_t n_parts, size_t *n)
{
	uint32_t state = seed * 2654435761u + 1;
	char *s = malloc(n_parts * 128 + 1);
	*n = 0;
	for (size_t i = 0; i < n_parts; i++) {
		const char *part = parts[random_next(&state) % (sizeof parts / sizeof *parts)];
		memcpy(s + *n, part, strlen(part));
		*n += strlen(part);
	}
	s[*n] = '\0';
	return s;
}

#!/bin/sh
# SPDX-License-Identifier: MIT
# What the shipped model and the tables beside it have in the library: sh tests/bench/model_size.sh
# BUILD. Asked: at most a megabyte. It is read where it stands, there is nothing to load.
command -v size >/dev/null || exit 0
cd "$1/tables" || exit 1
size segment_model.o compounds.o breaks.o signs.o | awk 'NR > 1 { sum += $4; n[$6] = $4 }
	END { printf "segment-model: %d bytes, with dictionary and classes %d, asked 1000000%s\n",
		n["segment_model.o"], sum, (sum > 1000000 ? "   MISSED" : "") }'

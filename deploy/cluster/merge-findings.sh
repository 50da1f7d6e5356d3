#!/bin/sh
# Puts findings of parts, each written with `modtagelse validate --format ndjson`, in the order of the whole file: by the
# offset at which each begins. Those that begin at the same place are of the same line, so of the same part, and stay as
# they are.
#
#   merge-findings.sh fund/*.ndjson > fund.ndjson
awk -F '"offset":' '{ split($2, place, /[,}]/); print place[1] "\t" $0 }' "$@" |
  LC_ALL=C sort -s -n -k 1,1 |
  cut -f 2-

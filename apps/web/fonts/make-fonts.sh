#!/bin/sh
# Makes the fonts of public/fonts anew: see README.md beside this file.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out="$here/../public/fonts"
pictures="$here/pictures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# What English, Swedish and Italian are written with, and typographic signs.
unicodes='U+0020-007E,U+00A0,U+00A3,U+00A7,U+00A9,U+00AB,U+00AD,U+00AE,U+00B0,U+00B1,U+00B7,U+00BB,U+00BD,U+00C0-00CF,U+00D1-00D6,U+00D8-00DC,U+00DF-00EF,U+00F1-00F6,U+00F8-00FC,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+20AC,U+2212'

# make <family> <package version> <file in the package> <limits of its axes...>
make() {
  family=$1 version=$2 source=$3
  shift 3
  npm pack --silent "@fontsource-variable/$family@$version" > /dev/null
  tar -xzf "fontsource-variable-$family-$version.tgz"
  /usr/bin/fonttools varLib.instancer --quiet -o "$family.ttf" "package/files/$source" "$@"
  /usr/bin/pyftsubset "$family.ttf" --output-file="$family.woff2" --flavor=woff2 --unicodes="$unicodes" \
    --layout-features=kern,liga,locl,ccmp --no-hinting
  # The name says what is inside, so that the file may be cached for ever.
  hash=$(sha256sum "$family.woff2" | cut -c1-8)
  rm -f "$out/$family".*.woff2
  cp "$family.woff2" "$out/$family.$hash.woff2"
  cp package/LICENSE "$out/$family.OFL.txt"
  rm -r package
}

# fix <family> <weight>: the same letters in one weight, for the pictures of shared pages
fix() {
  /usr/bin/fonttools varLib.instancer --quiet -o "$1-$2.woff2" "$out/$1".*.woff2 "wght=$2"
  cp "$1-$2.woff2" "$pictures/$1-$2.$(sha256sum "$1-$2.woff2" | cut -c1-8).woff2"
}

mkdir -p "$out" "$pictures"
rm -f "$pictures"/*.woff2
make fraunces 5.3.0 fraunces-latin-opsz-normal.woff2 opsz=48 wght=400:650
make figtree 5.3.0 figtree-latin-wght-normal.woff2 wght=400:700
fix fraunces 560
fix figtree 500
ls -l "$out" "$pictures"

#!/usr/bin/env bash
# Usage: runtime.sh DIRECTORY
# Fills DIRECTORY with what the container image has besides the program: a Java runtime of the modules that the program
# needs, the shared libraries that the runtime needs, and an empty /tmp. The image begins from nothing, so nothing else is there.
set -euo pipefail

root=$(readlink -m -- "$1")
java_home=$(dirname -- "$(dirname -- "$(readlink -f -- "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}jlink")")")")

[[ $(uname -sm) = 'Linux x86_64' ]] || {
  echo "runtime.sh: the image is one for Linux on x86_64, and can be built there only, not on $(uname -sm)" >&2
  exit 1
}

rm -rf -- "$root"
mkdir -p -- "$root/opt" "$root/tmp"

# As jdeps lists them for fullstory-cloud.jar; and by name: logging, TLS with elliptic curves, and Jetty's sun.misc.Unsafe.
"$java_home/bin/jlink" --module-path "$java_home/jmods" --output "$root/opt/java" \
  --add-modules java.base,java.desktop,java.logging,java.naming,java.net.http,java.sql,jdk.crypto.ec,jdk.management,jdk.unsupported \
  --strip-java-debug-attributes --no-header-files --no-man-pages --compress=2

# Jackson needs java.beans, which is in java.desktop; nothing needs windows, fonts and sound.
rm -f -- "$root"/opt/java/lib/lib{awt,awt_headless,awt_xawt,fontmanager,freetype,javajpeg,jawt,jsound,lcms,mlib_image,splashscreen}.so

# What the loader would load, under the names by which it asks: of "libc.so.6 => /lib/libc.so.6 (0x7f…)" the path, which may
# have spaces, and of "/lib64/ld-linux-x86-64.so.2 (0x7f…)".
ldd "$root"/opt/java/bin/java "$root"/opt/java/lib/*.so "$root"/opt/java/lib/server/libjvm.so |
  sed -nE 's|^\t(.* => )?(/.*) \(0x[0-9a-f]+\)$|\2|p' | { grep -v -F -- "$root/" || true; } |
  sort -u |
  while read -r library; do
    install -D -m 755 -- "$(readlink -f -- "$library")" "$root$library"
    package=$(dpkg-query -S "$(readlink -f -- "$library")" 2>/dev/null || dpkg-query -S "$library" 2>/dev/null || true)
    package=${package%%:*}
    copyright=/usr/share/doc/$package/copyright
    if [[ -n $package && -f $copyright ]]; then install -D -m 644 -- "$copyright" "$root$copyright"; fi
  done

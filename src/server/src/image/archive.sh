#!/usr/bin/env bash
# Usage: archive.sh IMAGE PROGRAM LIBRARIES CLASSPATH TIME
# Puts app/fullstory-cloud.jsa into IMAGE, which runtime.sh has filled: the classes that `serve` loads, as the image's Java
# keeps them in memory. Java ignores the archive unless the files have the times that Jib gives them in the image, and the
# archive's class path names them. It is relative, so that it does from the image's working directory, /.
set -euo pipefail

image=$(readlink -f -- "$1") program=$2 libraries=$3 classpath=app/classpath/${2##*/}:$(<"$4") time=$5
java=$image/opt/java/bin/java
main=fsdestination.server.command.FullStoryCloud

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
mkdir -p -- "$work/app/classpath"
cp -- "$program" "$work/app/classpath"
cp -R -- "$libraries" "$work/app/libs"
find "$work/app" "$image/opt/java/lib/modules" -exec touch -d "$time" -- {} +
cd -- "$work"

"$java" -XX:DumpLoadedClassList=help -cp "$classpath" "$main" --help >/dev/null
FULLSTORY_API_KEY=none "$java" -XX:DumpLoadedClassList=serve -cp "$classpath" "$main" \
  serve --port 0 --api-url http://127.0.0.1:9 >log 2>&1 &
for ((tenths = 0; tenths < 300; tenths++)); do
  grep -q listening log && break
  sleep 0.1
done
kill %1
wait %1 || true
grep -q listening log || {
  cat log >&2
  exit 1
}

cat help serve >classes
mkdir -p -- "$image/app"
# Without its warnings, one for each class that no archive can have.
"$java" -Xshare:dump -Xlog:disable -Xlog:all=error:stderr -XX:SharedClassListFile=classes \
  -XX:SharedArchiveFile="$image/app/fullstory-cloud.jsa" -cp "$classpath"

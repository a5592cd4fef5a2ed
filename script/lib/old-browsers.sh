# Sourced by the scripts beside this folder: fetches browsers of long ago, for the pages that must run even there.

old_browsers_folder=${XDG_CACHE_HOME:-$HOME/.cache}/fullstory-destination/old-browsers

# Chromium's versions, each with the npm package that carries the browser in itself.
old_chromiums=(
  64=chrome-aws-lambda@64.0.3264
  69=chrome-aws-lambda@1.6.3
  78=chrome-aws-lambda@1.20.4
  83=chrome-aws-lambda@3.1.1
  88=chrome-aws-lambda@5.5.0
  92=chrome-aws-lambda@10.1.0
  103=@sparticuz/chromium@103.0.0
  109=@sparticuz/chromium@109.0.6
  119=@sparticuz/chromium@119.0.2
)

# old_chromium VERSION PACKAGE: $old_browsers_folder/chromium-VERSION, where it is not there yet.
old_chromium() {
  local program=$old_browsers_folder/chromium-$1 folder
  [[ -x $program ]] && return
  echo "Fetching Chromium $1 ($2) ..."
  folder=$(mktemp -d)
  npm pack --silent --pack-destination "$folder" "$2" >/dev/null
  tar -xzf "$folder"/*.tgz -C "$folder"
  node -e '
    const { readFileSync, writeFileSync } = require("node:fs");
    const { brotliDecompressSync } = require("node:zlib");
    writeFileSync(process.argv[2], brotliDecompressSync(readFileSync(process.argv[1])), { mode: 0o755 });
  ' "$folder"/package/bin/chromium*.br "$program.part"
  mv "$program.part" "$program"
  rm -r "$folder"
}

# old_webkit: $old_browsers_folder/webkit-606, the WebKit of Safari 12 as JavaFX 11 has it, where it is not there yet.
old_webkit() {
  local folder=$old_browsers_folder/webkit-606 part
  [[ -d $folder ]] && return
  echo 'Fetching WebKit 606 (JavaFX 11.0.2) ...'
  for part in base controls graphics media web; do
    mvn -q -B -N org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
      -Dartifact="org.openjfx:javafx-$part:11.0.2:jar:linux" -DoutputDirectory="$folder.part"
  done
  mv "$folder.part" "$folder"
}

# library NAME PACKAGE: installs Debian's package where no such library is there.
library() {
  compgen -G "/usr/lib/*/$1" >/dev/null || install "$2"
}

# old_browsers: all of them, and what they do not bring.
old_browsers() {
  library libnss3.so libnss3
  library libgtk-3.so.0 libgtk-3-0
  library libXtst.so.6 libxtst6
  [[ -x /usr/bin/Xvfb ]] || install xvfb
  mkdir -p "$old_browsers_folder"
  local each
  for each in "${old_chromiums[@]}"; do
    old_chromium "${each%%=*}" "${each#*=}"
  done
  old_webkit
}

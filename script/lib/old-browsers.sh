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

# old_browsers: all of them, and the one library that they do not bring.
old_browsers() {
  compgen -G '/usr/lib/*/libnss3.so' >/dev/null || install libnss3
  mkdir -p "$old_browsers_folder"
  local each
  for each in "${old_chromiums[@]}"; do
    old_chromium "${each%%=*}" "${each#*=}"
  done
}

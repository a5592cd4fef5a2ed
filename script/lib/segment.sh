# Sourced by the scripts of the parent directory: Segment's published bundle, with which ours is
# compared, and which fullstory-check.js watches, too.

# The last version of @segment/browser-destinations with FullStory, and its integrity on npm.
segment_package=@segment/browser-destinations@3.98.0
segment_integrity=B3ZwhY4KqO6jrGOL5j8BD+8rRYsddABh+hzVd1LH6VnHfa1FVpM6wWrwzX9ycsQC/fUbQ56ecZwVmIQ1WZH4IQ==

segment_folder=${XDG_CACHE_HOME:-$HOME/.cache}/fullstory-destination/segment-3.98.0
segment_script=$segment_folder/fullstory/45485402045a9309d466.js

# segment_bundle: downloads the script and the chunk that it loads, once. Not with npm install, which would install 300
# packages.
segment_bundle() {
  [[ -f $segment_script ]] && return
  echo "Fetching Segment's bundle ($segment_package, 19 MB) ..."
  local folder found
  folder=$(mktemp -d)
  npm pack --silent --pack-destination "$folder" "$segment_package" >/dev/null
  found=$(node -p '
    const { createHash } = require("node:crypto");
    createHash("sha512").update(require("node:fs").readFileSync(process.argv[1])).digest("base64");
  ' "$folder"/*.tgz)
  [[ $found = "$segment_integrity" ]] || fail "$segment_package must have the integrity sha512-$segment_integrity, got sha512-$found"
  tar -xzf "$folder"/*.tgz -C "$folder" package/dist/web/fullstory package/dist/web/688
  rm -rf "$segment_folder"
  mkdir -p "${segment_folder%/*}"
  mv "$folder/package/dist/web" "$segment_folder"
  rm -r "$folder"
}

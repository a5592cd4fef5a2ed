# Sourced by the scripts of the parent directory, in the project's directory: builds what is missing or out of date.

# Touched after a build, because Maven does not touch files that have not changed.
built=target/built

# libraries: installs node_modules by package-lock.json, and bundles libraries that pages cannot load.
libraries() {
  local installed=node_modules/.package-lock.json scripts=node_modules/.scripts
  if ! [[ -f $installed && ! package-lock.json -nt $installed ]]; then
    echo 'Installing analytics.js (npm ci) ...'
    npm ci --loglevel=error >/dev/null
    touch "$installed"
  fi
  if ! [[ $scripts -nt $installed && $scripts -nt script/lib/scripts-of-libraries.mjs ]]; then
    rm -rf "$scripts"
    node script/lib/scripts-of-libraries.mjs
  fi
}

# up_to_date FILE: whether it exists, and no source is newer than both it and the last build.
up_to_date() {
  [[ -f $1 ]] || return
  local newer=(-newer "$1")
  [[ -f $built ]] && newer+=(-newer "$built")
  [[ -z $(find pom.xml src/*/pom.xml src/core/src/main src/browser/src/{main,build} src/{cloud,server,playground}/src/main \
    src/site-tests/src/main web/{entry,npm} -type f "${newer[@]}" -print -quit) ]]
}

# packages: builds the scripts in target/dist, the inspector, and the playground with its server.
packages() {
  maven_packages
  # Half a second: after a change of the page alone, Maven builds nothing.
  node script/lib/playground-site.mjs
}

maven_packages() {
  if up_to_date target/dist/fullstory-actions.js &&
    up_to_date target/dist/fullstory-cloud.jar &&
    up_to_date src/browser/target/js/inspector.js &&
    up_to_date src/playground/target/classes/fsdestination/playground/PlaygroundCommand.class; then
    return
  fi
  echo 'Building (mvn package; takes some minutes the first time) ...'
  mkdir -p target
  touch "$built.begun"
  mvn -q -B -pl '!src/bench' package -Dmaven.test.skip=true
  mv "$built.begun" "$built"
}

# benchmarks: builds the scripts, with source maps, and the benchmark. Takes 15 seconds if nothing has changed.
benchmarks() {
  echo 'Building (mvn package; takes some minutes the first time) ...'
  mvn -q -B -pl src/bench -am package -Dmaven.test.skip=true -Dsource.maps
}

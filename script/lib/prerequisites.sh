# Sourced by the scripts beside this folder: what they need from the machine, and a Maven that keeps to HOME.

# refuse MESSAGE: says what is missing and ends the script.
refuse() {
  printf '%s: %s\n' "${0##*/}" "$1" >&2
  exit 1
}

# version_at_least FOUND WANTED: compares versions such as 20.19.4 number by number.
version_at_least() {
  local found wanted i
  IFS=. read -ra found <<<"$1"
  IFS=. read -ra wanted <<<"$2"
  for i in "${!wanted[@]}"; do
    ((10#${found[i]:-0} > 10#${wanted[i]})) && return 0
    ((10#${found[i]:-0} < 10#${wanted[i]})) && return 1
  done
  return 0
}

# numbers TEXT: the first dotted number in it, 17.0.15 of 'openjdk version "17.0.15" 2025-04-15'.
numbers() {
  [[ $1 =~ [0-9]+(\.[0-9]+)* ]] && printf '%s' "${BASH_REMATCH[0]}"
}

# prerequisites: a JDK, Maven and Node that are new enough; otherwise a message and the end.
prerequisites() {
  local bin=${JAVA_HOME:+$JAVA_HOME/bin/} found
  command -v "${bin}javac" >/dev/null || refuse "a JDK, 17 or later, is needed; there is no ${bin}javac"
  found=$(numbers "$("${bin}javac" -version 2>&1)")
  version_at_least "$found" 17 || refuse "Java 17 or later is needed; ${bin}javac is $found"

  command -v mvn >/dev/null || refuse "Maven 3.8 or later is needed; there is no mvn"

  command -v node >/dev/null || refuse "Node 20.19 or later is needed; there is no node"
  found=$(numbers "$(node --version)")
  version_at_least "$found" 20.19 || refuse "Node 20.19 or later is needed; node is $found"
  command -v npm >/dev/null || refuse "npm is needed; there is no npm"
}

# Java takes its home from the account. Maven's own option cannot hold a blank, so a home with one is left to Java.
if [[ -n ${HOME:-} && $HOME != *[[:space:]]* ]]; then
  export MAVEN_OPTS="${MAVEN_OPTS:+$MAVEN_OPTS }-Duser.home=$HOME"
fi

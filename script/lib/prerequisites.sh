# Sourced by the scripts of the parent directory: what they need from the machine, and a Maven that uses HOME.

# fail MESSAGE: prints the message as an error and ends the script.
fail() {
  printf '%s: %s\n' "${0##*/}" "$1" >&2
  exit 1
}

# version_at_least FOUND REQUIRED: compares versions such as 20.19.4 number by number.
version_at_least() {
  local found required i
  IFS=. read -ra found <<<"$1"
  IFS=. read -ra required <<<"$2"
  for i in "${!required[@]}"; do
    ((10#${found[i]:-0} > 10#${required[i]})) && return 0
    ((10#${found[i]:-0} < 10#${required[i]})) && return 1
  done
  return 0
}

# numbers STRING: prints its first dotted number, 17.0.15 of 'openjdk version "17.0.15" 2025-04-15'.
numbers() {
  [[ $1 =~ [0-9]+(\.[0-9]+)* ]] && printf '%s' "${BASH_REMATCH[0]}"
}

# prerequisites: fails unless a JDK, Maven and Node are installed and new enough.
prerequisites() {
  local bin=${JAVA_HOME:+$JAVA_HOME/bin/} found
  command -v "${bin}javac" >/dev/null || fail "a JDK, 17 or later, is needed; there is no ${bin}javac"
  found=$(numbers "$("${bin}javac" -version 2>&1)")
  version_at_least "$found" 17 || fail "Java 17 or later is needed; ${bin}javac is $found"

  command -v mvn >/dev/null || fail "Maven 3.8 or later is needed; there is no mvn"

  command -v node >/dev/null || fail "Node 20.19 or later is needed; there is no node"
  found=$(numbers "$(node --version)")
  version_at_least "$found" 20.19 || fail "Node 20.19 or later is needed; node is $found"
  command -v npm >/dev/null || fail "npm is needed; there is no npm"
}

# Java ignores HOME: its user.home is that of the account. MAVEN_OPTS is split at whitespace, so a HOME with whitespace
# cannot be passed.
if [[ -n ${HOME:-} && $HOME != *[[:space:]]* ]]; then
  export MAVEN_OPTS="${MAVEN_OPTS:+$MAVEN_OPTS }-Duser.home=$HOME"
fi

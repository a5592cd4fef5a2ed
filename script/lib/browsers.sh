# Sourced by the scripts beside this folder: installs the browsers that the tests drive, where they are missing.

# install PACKAGE...: Debian's packages, as root or by sudo.
install() {
  local as_root=()
  [[ $(id -u) = 0 ]] || as_root=(sudo)
  command -v apt-get >/dev/null || refuse "not installed, and there is no apt-get to install them with: $*"
  echo "Installing $* ..."
  "${as_root[@]}" apt-get -qq update
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

# browsers WITHOUT: all but those in the list WITHOUT.
browsers() {
  if [[ ,$1, != *,chromium,* ]] && ! [[ -x /usr/bin/chromium && -x /usr/bin/chromedriver ]]; then
    install chromium chromium-driver fonts-dejavu-core
  fi
}

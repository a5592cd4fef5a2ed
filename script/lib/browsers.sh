# Sourced by the scripts of the parent directory: finds or installs the browsers of the tests.

# The names of the tests' browsers: see Browser.java.
browser_names=(chromium firefox webkitgtk wpe)

# install PACKAGE...: installs Debian's packages, as root or with sudo.
install() {
  local as_root=()
  [[ $(id -u) = 0 ]] || as_root=(sudo)
  command -v apt-get >/dev/null || fail "not installed, and there is no apt-get to install them with: $*"
  echo "Installing $* ..."
  "${as_root[@]}" apt-get -qq update
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

# missing FILE...: whether one of these programs is missing.
missing() {
  local file
  for file; do
    [[ -x $file ]] || return 0
  done
  return 1
}

# packages_of BROWSER: prints the packages it needs, or nothing if its programs are installed.
packages_of() {
  case $1 in
    chromium)
      missing /usr/bin/chromium /usr/bin/chromedriver && echo chromium chromium-driver fonts-dejavu-core
      ;;
    firefox)
      missing /usr/bin/firefox-esr && echo firefox-esr fonts-dejavu-core
      ;;
    webkitgtk)
      missing /usr/bin/WebKitWebDriver /usr/lib/*/webkit2gtk-4.1/MiniBrowser /usr/bin/Xvfb &&
        echo webkit2gtk-driver xvfb fonts-dejavu-core
      ;;
    wpe)
      missing /usr/bin/WPEWebDriver /usr/bin/cog && echo wpewebkit-driver cog fonts-dejavu-core
      ;;
  esac
  return 0
}

# browsers WITHOUT INSTALL: fails if a browser is missing that is not in the comma-separated WITHOUT, or installs it if
# INSTALL is not empty.
browsers() {
  local browser packages=()
  for browser in "${browser_names[@]}"; do
    [[ ,$1, = *,$browser,* ]] || packages+=($(packages_of "$browser"))
  done
  # The tests of the container image and of the systemd unit.
  ! missing /usr/bin/bwrap || packages+=(bubblewrap)
  ! missing /usr/bin/systemd-analyze || packages+=(systemd)
  ((${#packages[@]} == 0)) && return
  packages=($(printf '%s\n' "${packages[@]}" | sort -u))
  [[ -z $2 ]] || { install "${packages[@]}"; return; }
  fail "browsers or tools of the tests are missing. Install these packages, or run it with --install, which does so, or with --without:
  sudo apt-get install --no-install-recommends ${packages[*]}"
}

# Sourced by the scripts beside this folder: installs the browsers that the tests drive, where they are missing.

# The names that the tests know: Browser.java.
browser_names=(chromium firefox webkitgtk wpe)

# install PACKAGE...: Debian's packages, as root or by sudo.
install() {
  local as_root=()
  [[ $(id -u) = 0 ]] || as_root=(sudo)
  command -v apt-get >/dev/null || refuse "not installed, and there is no apt-get to install them with: $*"
  echo "Installing $* ..."
  "${as_root[@]}" apt-get -qq update
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

# missing FILE...: one of these programs is.
missing() {
  local file
  for file; do
    [[ -x $file ]] || return 0
  done
  return 1
}

# packages_of BROWSER: the packages it needs, or nothing if its programs are there.
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

# browsers WITHOUT: all but those in the list WITHOUT.
browsers() {
  local browser packages=()
  for browser in "${browser_names[@]}"; do
    [[ ,$1, = *,$browser,* ]] || packages+=($(packages_of "$browser"))
  done
  ((${#packages[@]} == 0)) || install "${packages[@]}"
}

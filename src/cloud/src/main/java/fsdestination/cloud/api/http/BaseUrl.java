package fsdestination.cloud.api.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where FullStory's API is, or a relay; what is said of it never has a password. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * @throws IllegalArgumentException where it is none
   */
  static URI checked(URI host) {
    if (!String.valueOf(host.getScheme()).matches("https?") || host.getRawAuthority() == null) {
      throw new IllegalArgumentException(
          "Expected an address with https:// but found " + shown(host.toString()));
    }
    if (host.getHost() == null) {
      String authority = host.getRawAuthority();
      throw new IllegalArgumentException(
          authority.contains("_")
              ? "_ is not allowed in a host's name: " + shown(authority)
              : "Expected a host's name but found " + shown(authority));
    }
    if (host.getQuery() != null || host.getFragment() != null || host.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "Expected an address without ?, # and user name, such as https://api.fullstory.com");
    }
    int port = host.getPort();
    if (port == 0 || port > 65_535) {
      throw new IllegalArgumentException("Expected a port from 1 to 65535 but found " + port);
    }
    return host;
  }

  /** Whether what is sent there can be read on the way: HTTP, to another machine. */
  public static boolean isUnencrypted(URI host) {
    if (!"http".equals(host.getScheme())) return false;
    try {
      return !InetAddress.getByName(host.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return true;
    }
  }

  /** Without what may be a user's name, a password or a token. */
  private static String shown(String address) {
    return address.replaceFirst("^([^@/]*//)?.*@", "$1…@").replaceFirst("[?#].*", "");
  }
}

package fsdestination.page;

import fsdestination.json.Strings;

/**
 * The data center of an organization, which its id ends with: {@code o-1ABC-eu1}. The rule is that
 * of the npm package {@code @fullstory/browser} 2.1.1: {@code na1} has no region in its hosts, and
 * neither have legacy ids, whose first part is longer than a letter.
 */
public final class Region {
  private static final String ORG_WITH_REGION = "^.?-.*-(?!na1$)(\\w+)$";

  private static final String HOST =
      "^((?:[^./]+\\.)*?)(?:[a-z]{2,3}\\d+\\.)?(fullstory\\.com(?:/.*)?)$";

  private Region() {}

  /**
   * A host in the region of an organization; a host that is not FullStory's is returned unchanged.
   *
   * @param host such as {@code edge.fullstory.com/s/fs.js}, with or without another region
   */
  public static String host(String org, String host) {
    if (!Strings.hasMatch(org, ORG_WITH_REGION)) return host;
    return Strings.replace(host, HOST, "$1" + Strings.replace(org, ORG_WITH_REGION, "$1") + ".$2");
  }
}

package fsdestination.page;

import fsdestination.json.Strings;

/**
 * The data centre that an org lives in, told by its id: {@code o-1ABC-eu1} by {@code eu1}. The rule
 * is that of {@code @fullstory/browser} 2.1.1: {@code na1} is no region, nor is what ends an old
 * id, whose first part is longer than a letter.
 */
public final class Region {
  /** What is no region is matched too, and leaves nothing. */
  private static final String ORG = "^.?-.*-(?!na1$)(\\w+)$|.+";

  private static final String HOST =
      "^((?:[^./]+\\.)*?)(?:[a-z]{2,3}\\d+\\.)?(fullstory\\.com(?:/.*)?)$";

  private Region() {}

  /**
   * A host in the region of an org; one that is not FullStory's stays as it is.
   *
   * @param host such as {@code edge.fullstory.com/s/fs.js}, with or without another region
   */
  public static String host(String org, String host) {
    String region = Strings.replace(org, ORG, "$1");
    return region.isEmpty() ? host : Strings.replace(host, HOST, "$1" + region + ".$2");
  }
}

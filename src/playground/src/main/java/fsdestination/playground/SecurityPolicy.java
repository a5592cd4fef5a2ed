package fsdestination.playground;

import java.util.regex.Pattern;

/**
 * The content security policy of the page, which its {@code <meta>} has as plain files. From the
 * server it is a header, because a header may forbid frames, and because the real FullStory needs
 * hosts that a policy of the page cannot add.
 */
final class SecurityPolicy {
  private static final Pattern META =
      Pattern.compile(" *<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\" />\n");

  private static final Pattern FULLSTORY = Pattern.compile("(script|connect|img)-src 'self'");

  /**
   * The region {@code eu1} of {@code o-1ABC-eu1}; the hosts of {@code na1} have no region in them.
   */
  private static final Pattern REGION = Pattern.compile("[^-]-[^-]+-(?!na1$)([a-z0-9]+)");

  private SecurityPolicy() {}

  /**
   * The header's value.
   *
   * @param html the page
   * @param org the FullStory org whose hosts are allowed; empty for none
   * @throws IllegalArgumentException if the page has no policy
   */
  static String header(String html, String org) {
    var meta = META.matcher(html);
    if (!meta.find()) {
      throw new IllegalArgumentException("the page must have a Content-Security-Policy, got none");
    }
    var hosts = org.isEmpty() ? "" : hosts(org);
    return FULLSTORY.matcher(meta.group(1)).replaceAll("$0" + hosts) + "; frame-ancestors 'self'";
  }

  /** The page without its policy. */
  static String withoutMeta(String html) {
    return META.matcher(html).replaceFirst("");
  }

  private static String hosts(String org) {
    var region = REGION.matcher(org);
    var domain = region.matches() ? region.group(1) + ".fullstory.com" : "fullstory.com";
    return " https://edge." + domain + " https://rs." + domain;
  }
}

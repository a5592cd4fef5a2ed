package fsdestination.site;

/** Real libraries in a page: node_modules/.scripts, see script/lib/scripts-of-libraries.mjs. */
public final class Libraries {
  private Libraries() {}

  /**
   * Returns when the library has defined its global.
   *
   * @param name of the npm package, without a final {@code .js}
   */
  public static void load(Page page, String name) {
    page.call("load-library", name);
  }
}

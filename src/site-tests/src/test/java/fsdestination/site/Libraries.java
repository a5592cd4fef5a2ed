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
    page.run(
        """
        await new Promise((resolve, reject) => {
          const script = document.createElement('script');
          script.src = '/node_modules/.scripts/' + args[0] + '.js';
          script.onload = resolve;
          script.onerror = () => reject(new Error(script.src));
          document.head.appendChild(script);
        });
        """,
        name);
  }
}

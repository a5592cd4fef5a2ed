package fsdestination.site.demo;

import fsdestination.playground.PlaygroundServer;
import fsdestination.site.Page;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;

/** A playground for each test, whose port makes a new origin, and the actions of its user. */
abstract class ServedPlayground {
  private static final Set<String> USED = ConcurrentHashMap.newKeySet();

  private final PlaygroundServer playground;

  ServedPlayground() throws IOException {
    this(ProjectFiles.root());
  }

  ServedPlayground(Path root) throws IOException {
    playground = atNewOrigin(root);
  }

  /** A free port may be that of an earlier test, whose settings the browser still stores. */
  private static PlaygroundServer atNewOrigin(Path root) throws IOException {
    while (true) {
      var playground = new PlaygroundServer(root, 0, "");
      if (USED.add(playground.address())) {
        return playground;
      }
      playground.close();
    }
  }

  @AfterEach
  void stop() {
    playground.close();
  }

  final void open(Page page) {
    open(page, "");
  }

  /**
   * @param fragment of the URL, with its {@code #}; may be empty
   */
  final void open(Page page, String fragment) {
    page.visit("about:blank");
    page.visit(playground.address().replace("localhost", "127.0.0.1") + "/" + fragment);
    waitForStages(page, 5);
  }

  /**
   * Waits until the page has started: the first call has its card, and the site's code is shown.
   */
  static void waitForStages(Page page, int count) {
    page.waitFor(
        "document.querySelectorAll('#meter li').length === %d && document.querySelector('.steps li')"
            .formatted(count));
    // The pages of the playground have no serialize.js, which run() needs.
    page.waitFor("window.serialize = value => value");
  }

  /** Waits for cards; the page call of the playground itself has one. */
  static void waitForCards(Page page, int count) {
    page.waitFor("document.querySelectorAll('.card').length === " + count);
  }

  static void click(Page page, String selector) {
    // WebKit of 2022 only opens details that it has drawn.
    page.run(
        "document.body.getBoundingClientRect(); document.querySelector(args[0]).click()", selector);
  }

  /** Sets the value of a field, with the event of typing. */
  static void type(Page page, String selector, String value) {
    page.run(
        """
        const field = document.querySelector(args[0]);
        field.value = args[1];
        field.dispatchEvent(new Event('input', {bubbles: true}));
        """,
        selector,
        value);
  }

  /** Waits until the page has started again under these settings. */
  static void apply(Page page, String settings) {
    click(page, "#tab-settings");
    click(page, "[name=view][value=json]");
    type(page, "#settings", settings);
    submit(page);
  }

  static void submit(Page page) {
    page.run("setTimeout(() => document.getElementById('form-settings').requestSubmit())");
    page.waitFor("!window.serialize");
    waitForStages(page, 5);
  }

  static String text(Page page, String selector) {
    return page.run("return document.querySelector(args[0]).innerText", selector)
        .asText()
        .replaceAll("\\s+", " ")
        .strip();
  }
}

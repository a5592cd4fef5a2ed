package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What FullStory's server is sent by the stand-in for its script, in short: {@code event Ordered},
 * with its properties if it has any, {@code user {"plan":"pro"}}, {@code page {"pageName":"Home"}},
 * {@code consent true}, {@code log warn careful}, and {@code new page} or {@code new session} where
 * one begins. Sources and init are left out.
 */
public final class FullstorySent {
  private static final String DESCRIBED =
      """
      var last = {session: 1, page: 1}, lines = [];
      function json(text) { return text === '{}' ? '' : ' ' + text; }
      (window.fullstorySent || []).forEach(function (event) {
        var args = event.args;
        if (event.session !== last.session) lines.push('new session');
        else if (event.page !== last.page) lines.push('new page');
        last = event;
        if (event.kind === 8193) lines.push(args[0] + json(args[1]));
        if (event.kind === 8197) lines.push('event ' + args[0] + json(args[1]));
        if (event.kind === 8196) lines.push('consent ' + args[0]);
        if (event.kind === 48) lines.push('log ' + args[1] + ' ' + args[2]);
      });
      """;

  private FullstorySent() {}

  /** What was sent so far. */
  public static List<String> sent(Page page) {
    var lines = page.run(DESCRIBED + "return lines;");
    return StreamSupport.stream(lines.spliterator(), false).map(line -> line.asText()).toList();
  }

  /** This and no more is sent, in this order; waits until the last line of it is there. */
  public static void assertSent(Page page, String... expected) {
    page.run(
        """
        var end = Date.now() + 5000;
        function described() {
        """
            + DESCRIBED
            + """
              return lines;
            }
            while (described().length < args[0] && Date.now() < end) {
              await new Promise(later => setTimeout(later, 20));
            }
            """,
        expected.length);
    assertEquals(List.of(expected), sent(page), page::describe);
  }
}

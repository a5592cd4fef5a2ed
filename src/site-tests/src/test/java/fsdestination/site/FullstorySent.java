package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What the stand-in for FullStory's script sends to the server, in short: {@code event Ordered},
 * with its properties if it has any, {@code user {"plan":"pro"}}, {@code page {"pageName":"Home"}},
 * {@code consent true}, {@code log warn careful}, and {@code new page} or {@code new session} where
 * one begins. Sources and init are dropped.
 */
public final class FullstorySent {
  private FullstorySent() {}

  /** The lines so far. */
  public static List<String> sent(Page page) {
    return lines(page, 0);
  }

  /** Waits for as many lines as expected, and fails unless they are the same in the same order. */
  public static void assertSent(Page page, String... expected) {
    assertEquals(List.of(expected), lines(page, expected.length), page::describe);
  }

  private static List<String> lines(Page page, int min) {
    var lines = page.call("sent-lines", min);
    return StreamSupport.stream(lines.spliterator(), false).map(line -> line.asText()).toList();
  }
}

package fsdestination.site.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.FullstorySent;
import fsdestination.site.Page;
import fsdestination.site.device.LibraryTable.Row;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of docs/libraries.md, with its code and the real package. */
@BrowserTest
class LibrariesIT {
  private static final String IN_ORDER = "kept";
  private static final String AT_ONCE = "after the events before it";

  private static Stream<Arguments> rowsByScript() {
    return LibraryTable.rows()
        .flatMap(row -> row.scripts().stream().map(script -> Arguments.of(row, script)));
  }

  private static Stream<Row> rows() {
    return LibraryTable.rows();
  }

  private static Stream<Row> rowsWithASwitch() {
    return LibraryTable.rows().filter(row -> row.off().startsWith("`"));
  }

  private static String firstScript(Row row) {
    return row.scripts().get(0);
  }

  private static String page(Row row) {
    return row.name().equals("analytics") ? "{name: 'Home'}" : "'Home'";
  }

  /** Waits for lines that contain the parts, and returns all. */
  private static List<String> waitForSent(Page page, String... parts) {
    page.run(
        """
        const end = Date.now() + 8000;
        while (Date.now() < end && !args.every(part => JSON.stringify(window.fullstorySent || [])
            .replace(/\\\\/g, '').includes(part))) {
          await new Promise(later => setTimeout(later, 20));
        }
        """,
        (Object[]) parts);
    return FullstorySent.sent(page);
  }

  private static int lineWith(List<String> lines, String part) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(part)) return i;
    }
    throw new AssertionError("no " + part + " in " + lines);
  }

  private static void assertInOrder(List<String> lines, String... parts) {
    for (int i = 1; i < parts.length; i++) {
      assertTrue(lineWith(lines, parts[i - 1]) < lineWith(lines, parts[i]), lines::toString);
    }
  }

  private static void assertNoError(Page page) {
    assertEquals(List.of(), page.thrown());
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void theTableHasTheLibraries() {
    assertEquals(10, LibraryTable.rows().count());
  }

  @ParameterizedTest
  @MethodSource("rowsByScript")
  void callsBeforeItHasLoadedArrive(Row row, String script, Page page) throws IOException {
    LibraryPage.open(
        page,
        row,
        script,
        """
        analytics.identify('u1', {email: 'ann@example.com'});
        analytics.track('Ordered', {total: 5});
        analytics.page(%s);
        """
            .formatted(page(row)));
    var lines = waitForSent(page, "ann@example.com", "Ordered", "Home");
    lineWith(lines, "user {\"uid\":\"u1\"");
    if (row.early().equals(IN_ORDER)) {
      assertInOrder(lines, "ann@example.com", "event Ordered", "Home");
    }
    lineWith(lines, "event Ordered {\"total\":5}");
    assertNoError(page);
  }

  @ParameterizedTest
  @MethodSource("rowsWithASwitch")
  void oneCallIsSwitchedOff(Row row, Page page) throws IOException {
    var off = row.off().replace("`", "");
    LibraryPage.open(
        page,
        row,
        firstScript(row),
        "analytics.track('Hidden', {}, " + off + "); analytics.track('Sent');");
    var lines = waitForSent(page, "Sent");
    lineWith(lines, "event Sent");
    assertFalse(lines.toString().contains("Hidden"), lines::toString);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void resetMakesTheVisitorAnonymous(Row row, Page page) throws IOException {
    LibraryPage.open(
        page,
        row,
        firstScript(row),
        """
        await analytics.identify('u1', {email: 'ann@example.com'});
        const sent = analytics.track('Signed Out');
        if (args[0]) await sent;
        analytics.reset();
        """
            .replace("args[0]", "" + row.name().equals("@jitsu/js")));
    waitForSent(page, "Signed Out");
    var anonymous =
        page.run(
            """
            await new Promise(later => setTimeout(later, 1500));
            return JSON.stringify(fullstoryCalls).includes('anonymous');
            """);
    assertEquals(row.reset().equals(AT_ONCE), anonymous.asBoolean());
    page.run("analytics.track('Looked')");
    assertInOrder(
        waitForSent(page, "Looked"), "u1", "event Signed Out", "new session", "event Looked");
    assertNoError(page);
  }
}

package fsdestination.site.device;

import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.settings;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The console commands of docs/troubleshooting.md, on a page that works. */
@BrowserTest
class TroubleshootingIT {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(.+?)` \\| `(.+?)` \\| [^{|]+ \\|$");

  private static Map<String, String> results() throws IOException {
    var guide = Files.readString(ProjectFiles.root().resolve("docs/troubleshooting.md"));
    var table = guide.substring(guide.indexOf("| ask in the console |"), guide.indexOf("###"));
    return ROW.matcher(table)
        .results()
        .collect(toMap(row -> row.group(1), (MatchResult row) -> row.group(2)));
  }

  @Test
  void aWorkingPageAnswersAsDocumented(Page page) throws IOException {
    page.open("register.html", settings("{orgId: 'o-1ABC-na1'}"), calls("[['track', 'Ordered']]"));
    page.waitFor("window.fullstorySent && fullstorySent.length");
    var results = results();
    assertEquals(6, results.size());
    results.forEach(
        (command, result) ->
            assertEquals(result, page.run("return " + command).toString(), command));
  }
}

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

/** What docs/troubleshooting.md asks of a page that is right. */
@BrowserTest
class TroubleshootingIT {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(.+?)` \\| `(.+?)` \\| [^{|]+ \\|$");

  private static Map<String, String> questions() throws IOException {
    var text = Files.readString(ProjectFiles.root().resolve("docs/troubleshooting.md"));
    var table = text.substring(text.indexOf("| ask in the console |"), text.indexOf("###"));
    return ROW.matcher(table)
        .results()
        .collect(toMap(row -> row.group(1), (MatchResult row) -> row.group(2)));
  }

  @Test
  void aPageThatIsRightAnswersAsDocumented(Page page) throws IOException {
    page.open("register.html", settings("{orgId: 'o-1ABC-na1'}"), calls("[['track', 'Ordered']]"));
    page.waitFor("window.fullstorySent && fullstorySent.length");
    var questions = questions();
    assertEquals(6, questions.size());
    questions.forEach(
        (ask, right) -> assertEquals(right, page.run("return " + ask).toString(), ask));
  }
}

package fsdestination.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links between the pages of the documentation lead somewhere. */
class LinksTest {
  private static final Path ROOT = DocumentedCases.file("");
  private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#:]*)(?:#([^)\\s]+))?\\)");
  private static final Pattern ID = Pattern.compile("<a id=\"([^\"]+)\"></a>");
  private static final Pattern MESSAGE = Pattern.compile("(?m)^\\| (?!\\| console|---).*$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  static Stream<Path> pages() throws IOException {
    try (var docs = Files.list(ROOT.resolve("docs"));
        var root = Files.list(ROOT)) {
      List<Path> all =
          Stream.concat(root, docs).filter(page -> page.toString().endsWith(".md")).toList();
      return all.stream();
    }
  }

  private static String text(Path page) throws IOException {
    return CODE.matcher(Files.readString(page)).replaceAll("");
  }

  /** The ids of a page, and the names that GitHub gives to its headings. */
  private static List<String> anchors(Path page) throws IOException {
    return Stream.concat(headings(page), ids(page)).toList();
  }

  private static Stream<String> ids(Path page) throws IOException {
    return ID.matcher(text(page)).results().map(id -> id.group(1));
  }

  private static Stream<String> headings(Path page) throws IOException {
    return HEADING
        .matcher(text(page))
        .results()
        .map(heading -> heading.group(1).replaceAll("\\[([^]]*)\\]\\([^)]*\\)", "$1"))
        .map(heading -> heading.trim().toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFileAndAHeading(Path page) throws IOException {
    var broken = new ArrayList<String>();
    for (var link : LINK.matcher(text(page)).results().toList()) {
      Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
      boolean isFound = Files.exists(target);
      if (isFound && link.group(2) != null && target.toString().endsWith(".md")) {
        isFound = anchors(target).contains(link.group(2));
      }
      if (!isFound) broken.add(link.group());
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void everyMessageHasALinkToItself() throws IOException {
    Path page = ROOT.resolve("docs/messages.md");
    var rows = MESSAGE.matcher(Files.readString(page)).results().map(MatchResult::group).toList();
    assertTrue(rows.size() > 30, rows.size() + " messages");
    for (var row : rows) {
      assertTrue(
          row.matches("\\| <a id=\"([a-z0-9-]+)\"></a>\\[(error|warning)]\\(#\\1\\) .*"), row);
    }
    var anchors = anchors(page);
    assertEquals(Set.copyOf(anchors).size(), anchors.size(), "" + anchors);
  }
}

package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that the inspector gives to editors are those of the types. */
@BrowserTest
class InspectorWordsIT {
  /** A property of an interface, at its first level. */
  private static final Pattern PROPERTY = Pattern.compile("(?m)^  readonly '?([@\\w]+)'?\\??:");

  @ParameterizedTest
  @CsvSource({
    "settings, settings.d.ts, Settings",
    "classicSettings, classic.d.ts, ClassicSettings"
  })
  void theNamesAreThoseOfTheTypes(String words, String file, String type, Page page)
      throws IOException {
    var source = Files.readString(ProjectFiles.root().resolve("web/npm/types").resolve(file));
    var body =
        Pattern.compile("interface " + type + "\\b[^{]*\\{(.*?)\n\\}", Pattern.DOTALL)
            .matcher(source)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    var expected =
        PROPERTY
            .matcher(body)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    page.open("inspector.html");
    var found = new TreeSet<String>();
    page.run("return fullstoryInspector.words()[args[0]]", words)
        .forEach(name -> found.add(name.asText()));
    assertEquals(expected, found);
  }
}

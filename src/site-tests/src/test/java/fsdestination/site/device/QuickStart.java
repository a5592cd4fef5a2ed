package fsdestination.site.device;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Code of the documentation, as a reader copies it. */
final class QuickStart {
  private static final Pattern BLOCK = Pattern.compile("(?s)```(?:js|html)\n(.*?)```");
  private static final String SCRIPT =
      "https://cdn.segment.com/next-integrations/actions/fullstory/x.js";

  private QuickStart() {}

  /** The block of a file that contains all these words, with the test's write key and script. */
  static String code(String file, String... words) throws IOException {
    return BLOCK
        .matcher(Files.readString(ProjectFiles.root().resolve(file)))
        .results()
        .map(block -> block.group(1))
        .filter(code -> Stream.of(words).allMatch(code::contains))
        .findFirst()
        .orElseThrow()
        .replace("YOUR_WRITE_KEY", "WK")
        .replace("https://www.example.com/js/fullstory-actions.js", SCRIPT);
  }

  /** A module's code as the body of a function, with a variable in place of its import. */
  static String body(String module) {
    return "const {AnalyticsBrowser} = AnalyticsNext;"
        + module.replaceAll("(?m)^import .*$", "").replace("export ", "");
  }
}

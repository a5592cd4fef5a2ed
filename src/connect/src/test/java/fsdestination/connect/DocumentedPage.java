package fsdestination.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The examples of a page in docs: blocks below a comment with a name. */
public final class DocumentedPage {
  private final String text;

  private DocumentedPage(String text) {
    this.text = text;
  }

  /**
   * @param name without folder
   */
  public static DocumentedPage of(String name) throws IOException {
    return new DocumentedPage(
        Files.readString(Path.of(System.getProperty("root.dir", "../.."), "docs").resolve(name)));
  }

  public boolean contains(String part) {
    return text.contains(part);
  }

  /** What stands below a heading of the second level. */
  String section(String heading) {
    int start = text.indexOf("\n## " + heading + "\n");
    if (start < 0) throw new AssertionError("no section " + heading);
    int end = text.indexOf("\n## ", start + 1);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** The block below {@code <!-- test: name -->}. */
  public String block(String name) {
    return Pattern.compile(
            "<!-- test: " + Pattern.quote(name) + " -->\\s+```\\w*\\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult each) -> each.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block " + name));
  }

  public JsonNode json(String name) throws IOException {
    return new JsonMapper().readTree(block(name));
  }

  /** The connector's options in a block of JSON, as texts. */
  public Map<String, String> options(String name) throws IOException {
    var options = new HashMap<String, String>();
    json(name).properties().forEach(each -> options.put(each.getKey(), each.getValue().asText()));
    return options;
  }
}

package fsdestination.bench.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The source file of each character of a script, from the compiler's source map. Version 3: lines
 * are separated by semicolons, segments of a line by commas; a segment's fields are Base64 VLQ
 * differences from the previous segment. See <a href="https://tc39.es/ecma426/">ECMA-426</a>.
 */
final class SourceMap {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final JsonNode sources;
  private final String[] lines;

  private SourceMap(JsonNode map) {
    sources = map.get("sources");
    lines = map.get("mappings").asText().split(";", -1);
  }

  static SourceMap read(Path file) throws IOException {
    return new SourceMap(new JsonMapper().readTree(file.toFile()));
  }

  /** Source files by line and character; null for characters without a source. */
  @Nullable
  String[][] sourcesOf(String[] script) {
    var found = new String[script.length][];
    var fields = new int[4];
    for (int line = 0; line < script.length; line++) {
      found[line] = new String[script[line].length()];
      fields[0] = 0;
      for (var segment : (line < lines.length ? lines[line] : "").split(",", -1)) {
        if (!segment.isEmpty()) {
          var source = addTo(fields, segment) > 1 ? sources.get(fields[1]).asText() : null;
          Arrays.fill(found[line], fields[0], found[line].length, source);
        }
      }
    }
    return found;
  }

  /** Adds the segment's differences to the fields and returns their number: 1 means no source. */
  private static int addTo(int[] fields, String segment) {
    int field = 0;
    int number = 0;
    int shift = 0;
    for (int i = 0; i < segment.length(); i++) {
      int digit = DIGITS.indexOf(segment.charAt(i));
      number |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        if (field < fields.length) {
          fields[field] += (number & 1) == 0 ? number >> 1 : -(number >> 1);
        }
        field++;
        number = 0;
        shift = 0;
      }
    }
    return field;
  }
}

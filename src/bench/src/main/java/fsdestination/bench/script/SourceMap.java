package fsdestination.bench.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Which source each character of a script comes from, by the map that the compiler wrote beside it:
 * version 3, in which lines end with semicolons, pieces of a line with commas, and numbers are
 * differences to the piece before, in base 64.
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

  /** By character, without line ends; null for what comes from no source. */
  @Nullable
  String[][] sourcesOf(String[] script) {
    var found = new String[script.length][];
    var fields = new int[4];
    for (int line = 0; line < script.length; line++) {
      found[line] = new String[script[line].length()];
      fields[0] = 0;
      for (var piece : (line < lines.length ? lines[line] : "").split(",", -1)) {
        if (!piece.isEmpty()) {
          var source = add(piece, fields) > 1 ? sources.get(fields[1]).asText() : null;
          Arrays.fill(found[line], fields[0], found[line].length, source);
        }
      }
    }
    return found;
  }

  /** How many numbers the piece has: its column, and where there is one its source and place. */
  private static int add(String piece, int[] fields) {
    int field = 0;
    int number = 0;
    int shift = 0;
    for (int i = 0; i < piece.length(); i++) {
      int digit = DIGITS.indexOf(piece.charAt(i));
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

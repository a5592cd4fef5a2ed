package fsdestination.site.npm;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.ReadableJson;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * A mapping of the core's case files, and whether it is rejected: for every event, or, in {@code
 * branches.json}, for those that reach the part with the mistake.
 *
 * @param name with the name of its file, such as {@code merge/leftWins}
 */
record MappingCase(String name, JsonNode mapping, boolean rejected) {
  private static final String DIRECTORY = "src/core/src/test/resources/cases/mappings";

  static List<MappingCase> all() throws IOException {
    var cases = new ArrayList<MappingCase>();
    try (var files = Files.list(ProjectFiles.root().resolve(DIRECTORY))) {
      for (var file : files.sorted().toList()) {
        var rule = file.getFileName().toString().replace(".json", "");
        for (var each : ReadableJson.json(Files.readString(file))) {
          if (each.has("mapping")) {
            cases.add(
                new MappingCase(
                    rule + "/" + each.get("name").asText(),
                    each.get("mapping"),
                    rule.equals("branches") || each.has("refusedAt")));
          }
        }
      }
    }
    return cases;
  }
}

package fsdestination.site.npm;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.ReadableJson;
import fsdestination.site.Command;
import fsdestination.site.network.ProjectFiles;
import java.nio.file.Path;

/** The file that {@code npm pack} makes from {@code target/dist/npm}, as it would be published. */
final class PackedFile {
  private static final JsonNode PACKED = pack();

  private PackedFile() {}

  private static JsonNode pack() {
    var directory = ProjectFiles.projects();
    directory.toFile().mkdirs();
    var packed =
        Command.run(
                ProjectFiles.dist("npm"),
                "npm",
                "pack",
                "--json",
                "--loglevel=error",
                "--pack-destination",
                directory)
            .content();
    return ReadableJson.json(packed.substring(packed.indexOf('['))).get(0);
  }

  static Path path() {
    return ProjectFiles.projects().resolve(PACKED.get("filename").asText());
  }

  /** npm's description: {@code {name, version, size, files: [{path}], …}}. */
  static JsonNode description() {
    return PACKED;
  }
}

package fsdestination.site.npm;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.ReadableJson;
import fsdestination.site.Command;
import fsdestination.site.network.ProjectFiles;
import java.nio.file.Path;

/** What {@code npm pack} makes of {@code target/dist/npm}: the file that would be published. */
final class PackedFile {
  private static final JsonNode PACKED = pack();

  private PackedFile() {}

  private static JsonNode pack() {
    var folder = ProjectFiles.projects();
    folder.toFile().mkdirs();
    var packed =
        Command.run(
                ProjectFiles.dist("npm"),
                "npm",
                "pack",
                "--json",
                "--loglevel=error",
                "--pack-destination",
                folder)
            .content();
    return ReadableJson.json(packed.substring(packed.indexOf('['))).get(0);
  }

  static Path path() {
    return ProjectFiles.projects().resolve(PACKED.get("filename").asText());
  }

  /** What npm says of it: {@code {name, version, size, files: [{path}], …}}. */
  static JsonNode description() {
    return PACKED;
  }
}

package fsdestination.connect.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The archive that the build has left. */
public final class ConnectPlugin {
  public static final Path ARCHIVE =
      Path.of(System.getProperty("root.dir", "../.."), "target/dist/fullstory-connect.zip");

  private ConnectPlugin() {}

  /**
   * Unpacks it as its users do.
   *
   * @return the plugin's folder, in a {@code plugin.path}
   */
  public static Path unpack(Path pluginPath) throws IOException {
    Path root = pluginPath;
    try (var zip = new ZipInputStream(Files.newInputStream(ARCHIVE))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = pluginPath.resolve(entry.getName()).normalize();
        root = pluginPath.resolve(pluginPath.relativize(target).getName(0));
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
    return root;
  }
}

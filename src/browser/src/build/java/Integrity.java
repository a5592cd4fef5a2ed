import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code integrity.json} of a folder: for each script in it what a page says in the
 * attribute {@code integrity}. The build runs this file as it stands.
 */
final class Integrity {
  private Integrity() {}

  public static void main(String[] folder) throws IOException {
    Path scripts = Path.of(folder[0]);
    try (Stream<Path> files = Files.list(scripts)) {
      String lines =
          files
              .filter(file -> file.toString().matches(".*\\.m?js"))
              .sorted()
              .map(file -> "  \"" + file.getFileName() + "\": \"" + of(file) + "\"")
              .collect(Collectors.joining(",\n"));
      Files.writeString(scripts.resolve("integrity.json"), "{\n" + lines + "\n}\n");
    }
  }

  private static String of(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-384").digest(Files.readAllBytes(file));
      return "sha384-" + Base64.getEncoder().encodeToString(digest);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("no hash of " + file, e);
    }
  }
}

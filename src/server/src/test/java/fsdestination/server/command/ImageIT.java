package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The container image, unpacked, and started by bubblewrap: with nothing but its own files, read
 * only, as its own user.
 */
@EnabledIfSystemProperty(
    named = "image",
    matches = ".+",
    disabledReason = "there is no image: mvn -Pimage builds it")
@Timeout(120)
class ImageIT {
  private static final Pattern PORT = Pattern.compile("\"url\":\"http://0\\.0\\.0\\.0:(\\d+)\"");

  @TempDir private Path directory = Path.of("");
  private Path root = Path.of("");
  private JsonNode config = new JsonMapper().nullNode();

  @BeforeEach
  void unpack() throws IOException, InterruptedException {
    Path image = directory.resolve("image");
    root = Files.createDirectories(directory.resolve("root"));
    Files.createDirectories(image);
    run("tar", "-xf", System.getProperty("image"), "-C", image.toString());
    JsonNode manifest = json(image.resolve("manifest.json")).path(0);
    for (JsonNode layer : manifest.path("Layers")) {
      run("tar", "-xzf", image.resolve(layer.asText()).toString(), "-C", root.toString());
    }
    // A container's runtime makes these, too.
    for (String mount : List.of("proc", "dev")) Files.createDirectories(root.resolve(mount));
    config = json(image.resolve(manifest.path("Config").asText())).path("config");
  }

  @Test
  void itServesAsAnUnprivilegedUserWhoCannotWrite() throws Exception {
    Path log = directory.resolve("log");
    try (var standIn = FullStoryStandIn.start()) {
      var environment =
          Map.of("FULLSTORY_API_KEY", FullStoryStandIn.KEY, "FULLSTORY_WRITE_KEYS", "KEY1");
      Process process =
          container(environment, "serve", "--port=0", "--api-url=" + standIn.url())
              .redirectOutput(log.toFile())
              .start();
      try {
        String url = "http://127.0.0.1:" + new LoggedProcess(process, log).await(PORT);
        assertEquals(200, status(HttpRequest.newBuilder(URI.create(url + "/healthz"))));
        var body = "{\"writeKey\":\"KEY1\",\"userId\":\"u1\",\"event\":\"Ordered\"}";
        var track = HttpRequest.newBuilder(URI.create(url + "/v1/track"));
        assertEquals(200, status(track.POST(BodyPublishers.ofString(body))));
        assertEquals(1, standIn.account().events().size());
        assertEquals("65532", user(process));
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
      }
    }
  }

  @Test
  void withoutWriteKeysItDoesNotListen() throws Exception {
    Process process = container(Map.of("FULLSTORY_API_KEY", "k"), "serve").start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(FullStoryCloud.USAGE, process.waitFor(), said);
    assertThat(said).contains("set FULLSTORY_WRITE_KEYS");
  }

  @Test
  void itSaysHowItIsRun() {
    assertEquals("65532:65532", config.path("User").asText());
    assertEquals("serve", config.path("Cmd").path(0).asText());
    assertTrue(config.path("ExposedPorts").has("8080/tcp"));
  }

  @Test
  void itHasTheLicensesOfWhatIsInIt() {
    Path docs = root.resolve("usr/share/doc");
    assertThat(docs.resolve("fullstory-cloud/THIRD-PARTY.txt")).exists();
    assertThat(docs.resolve("libc6/copyright")).exists();
    assertThat(root.resolve("opt/java/legal/java.base")).exists();
  }

  @Test
  @EnabledIfSystemProperty(
      named = "image.archive",
      matches = ".*",
      disabledReason = "the image has no archive of classes: mvn -Pimage -Dimage.archive adds one")
  void javaTakesTheArchiveOfClasses() throws Exception {
    // Or Java ignores an archive that does not fit.
    Process process = container(Map.of("JAVA_TOOL_OPTIONS", "-Xshare:on"), "--version").start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  /** The image's entry point, with a command in place of the image's. */
  private ProcessBuilder container(Map<String, String> environment, String... command) {
    var words = new ArrayList<>(List.of("bwrap", "--die-with-parent", "--unshare-user"));
    String[] user = config.path("User").asText().split(":", 2);
    words.addAll(List.of("--uid", user[0], "--gid", user[1], "--ro-bind", root.toString(), "/"));
    words.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--clearenv"));
    for (JsonNode variable : config.path("Env")) set(words, variable.asText().split("=", 2));
    environment.forEach((name, value) -> set(words, name, value));
    config.path("Entrypoint").forEach(word -> words.add(word.asText()));
    words.addAll(List.of(command));
    return new ProcessBuilder(words).redirectErrorStream(true);
  }

  private static void set(List<String> words, String... variable) {
    words.addAll(List.of("--setenv", variable[0], variable[1]));
  }

  /** By number, as the process itself sees it. */
  private static String user(Process process) throws IOException {
    long java =
        process
            .descendants()
            .filter(each -> each.info().command().orElse("").endsWith("java"))
            .findFirst()
            .orElse(process.toHandle())
            .pid();
    String map = Files.readString(Path.of("/proc", "" + java, "uid_map")).strip();
    return map.split("\\s+", 2)[0];
  }

  private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    var built = request.header("Content-Type", "application/json").build();
    return HttpClient.newHttpClient().send(built, BodyHandlers.discarding()).statusCode();
  }

  private static JsonNode json(Path file) throws IOException {
    return new JsonMapper().readTree(file.toFile());
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}

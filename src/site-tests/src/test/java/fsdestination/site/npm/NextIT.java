package fsdestination.site.npm;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A Next.js site whose server, without a window, renders pages that import the package. */
@Tag("long")
@BrowserTest
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class NextIT {
  private Process server;
  private String address;

  private static FreshProject built() throws IOException {
    var project = FreshProject.of("next");
    var files = project.directory().resolve("public");
    if (!Files.exists(files)) {
      Files.createDirectories(files);
      for (var file : new String[] {"record-console.js", "serialize.js", "scenario.js"}) {
        Files.copy(ProjectFiles.page(file), files.resolve(file));
      }
      project.run("next/dist/bin/next", "build");
    }
    return project;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @BeforeEach
  void start() throws IOException {
    var project = built();
    var output = project.directory().resolve("server.txt");
    var port = "" + freePort();
    address = "http://127.0.0.1:" + port + "/";
    server =
        new ProcessBuilder(
                "node",
                project.tool("next/dist/bin/next").toString(),
                "start",
                "--hostname",
                "127.0.0.1",
                "--port",
                port)
            .directory(project.directory().toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    await()
        .atMost(Duration.ofMinutes(1))
        .failFast(() -> assertThat(server.isAlive()).withFailMessage(() -> read(output)).isTrue())
        .until(() -> read(output).contains("Ready in"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    server.descendants().forEach(ProcessHandle::destroy);
    server.destroy();
  }

  @Test
  void theServerRendersWhatItImports() throws IOException {
    try (var page = URI.create(address).toURL().openStream()) {
      var html = new String(page.readAllBytes(), UTF_8).replace("<!-- -->", "");
      assertTrue(
          html.contains(
              "<p>Fullstory (Actions), FullStory: Track Event, Identify User, Viewed Page, Track"
                  + " Page Events, Group</p>"),
          html);
    }
  }

  @Test
  void thePageMakesItsCalls(Page page) {
    page.open("empty.html");
    var calls = URLEncoder.encode("[[\"track\", \"Ordered\", {\"total\": 5}]]", UTF_8);
    page.run("setTimeout(() => { location = args[0]; })", address + "?calls=" + calls);
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
  }
}

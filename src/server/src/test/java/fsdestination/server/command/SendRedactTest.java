package fsdestination.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Received;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code redact} in a file's events: neither FullStory nor a log gets what it names. */
@Timeout(60)
class SendRedactTest {
  private static final String GOOD =
      "{\"type\":\"track\",\"messageId\":\"m1\",\"userId\":\"u\",\"event\":\"E\",\"properties\":"
          + "{\"password\":\"secret\",\"url\":\"/a?token=secret\",\"total\":5}}";
  private static final String REJECTED = GOOD.replace("\"userId\":\"u\",", "");
  private static final String NO_JSON = "{\"password\":secret}";

  @AutoClose private final Program program = new Program();
  private String file = "";
  private String settings = "";

  @BeforeEach
  void write() throws IOException {
    file = program.write("e.ndjson", GOOD, REJECTED, NO_JSON);
    settings =
        "--settings="
            + program.write("s.json", "{\"redact\":{\"keys\":[\"password\"],\"query\":[]}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--parallel=1", "--batch"})
  void fullStoryAndTheLogGetTheRest(String how) {
    assertEquals(1, program.run("send", file, settings, how));
    var bodies =
        program.standIn.received().stream()
            .filter(each -> each.method().equals("POST"))
            .map(Received::body)
            .toList()
            .toString();
    assertTrue(bodies.contains("\"properties\":{\"url\":\"/a?token=\",\"total\":5}"), bodies);
    assertFalse((bodies + program.out + program.err).contains("secret"), program.err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--parallel=1", "--batch"})
  void aDryRunPrintsTheRest(String how) {
    assertEquals(1, program.run("send", file, settings, "--dry-run", how));
    assertTrue(program.out.contains("{\"url\":\"/a?token=\",\"total\":5}"), program.out);
    assertFalse((program.out + program.err).contains("secret"), program.out + program.err);
  }

  /** They are the caller's own lines, to be sent again. */
  @Test
  void theFileOfRejectsHasItsLinesAsTheyWere() throws IOException {
    assertEquals(1, program.run("send", file, settings, program.rejectsOption()));
    assertTrue(
        program.read("r.ndjson").contains("\"event\":" + REJECTED), program.read("r.ndjson"));
  }

  @Test
  void aWrongSettingStopsTheRunBeforeItBegins() throws IOException {
    var wrong = program.write("w.json", "{\"redact\":{\"keys\":\"password\"}}");
    for (var command : new String[] {"send", "serve"}) {
      var arguments =
          command.equals("send")
              ? new String[] {"send", file, "--settings=" + wrong}
              : new String[] {"serve", "--settings=" + wrong};
      assertEquals(2, program.run(arguments));
      assertTrue(
          program.err.contains("/redact/keys must be an array of strings, got string"),
          program.err);
    }
    assertEquals(0, program.standIn.received().size());
  }
}

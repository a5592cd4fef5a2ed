package fsdestination.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Secrets that are files, as systemd, Docker and Kubernetes provide them. */
class SecretFilesTest {
  private static final String KEY = "FULLSTORY_API_KEY";

  @AutoClose private final Program program = new Program();

  @Test
  void theKeyIsReadFromAFile() throws IOException {
    program.environment.remove(KEY);
    program.environment.put(KEY + "_FILE", program.write("key", FullStoryStandIn.KEY));
    assertEquals(0, program.run("check"), program.err);
  }

  @Test
  void theKeyAndItsFileAreWrongUsage() throws IOException {
    program.environment.put(KEY + "_FILE", program.write("key", "secret"));
    assertEquals(2, program.run("check"));
    assertEquals("Set FULLSTORY_API_KEY or FULLSTORY_API_KEY_FILE, not both\n", program.err);
  }

  @Test
  void anEmptyVariableIsNone() throws IOException {
    program.environment.put(KEY, " ");
    program.environment.put(KEY + "_FILE", program.write("key", FullStoryStandIn.KEY));
    assertEquals(0, program.run("check"), program.err);
    program.environment.put(KEY, FullStoryStandIn.KEY);
    program.environment.put(KEY + "_FILE", "");
    assertEquals(0, program.run("check"), program.err);
  }

  @Test
  void aFileThatCannotBeReadIsWrongUsageAndNotSaid() throws IOException {
    program.environment.remove(KEY);
    program.environment.put(KEY + "_FILE", program.file("none"));
    assertEquals(2, program.run("check"));
    assertTrue(
        program.err.startsWith("FULLSTORY_API_KEY_FILE must name a file of UTF-8 that can be read"),
        program.err);
    program.environment.put(KEY + "_FILE", program.write("empty", ""));
    assertEquals(2, program.run("check"));
    assertTrue(program.err.contains("names an empty file"), program.err);
    assertFalse(program.err.contains(FullStoryStandIn.KEY), program.err);
  }

  @Test
  void severalSecretsHaveCommasOrLineEndsBetweenThem() throws IOException {
    program.environment.put("KEYS_FILE", program.write("keys", "a, b", "", " c"));
    assertEquals(List.of("a", "b", "c"), new Secrets(program.environment::get).list("KEYS"));
    program.environment.put("OTHERS", "a,,b");
    assertEquals(List.of("a", "b"), new Secrets(program.environment::get).list("OTHERS"));
    assertEquals(List.of(), new Secrets(program.environment::get).list("NONE"));
  }

  @Test
  void aFileThatIsNoTextIsNamed() throws IOException {
    program.environment.put("TOKEN_FILE", program.directory.toString());
    var thrown =
        assertThrows(
            UsageException.class, () -> new Secrets(program.environment::get).get("TOKEN"));
    assertTrue(String.valueOf(thrown.getMessage()).startsWith("TOKEN_FILE must name"));
  }
}

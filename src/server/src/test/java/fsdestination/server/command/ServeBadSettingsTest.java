package fsdestination.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code serve} says where it cannot start. */
@Timeout(60)
class ServeBadSettingsTest {
  @AutoClose private final Program program = new Program();
  @AutoClose private final ServeRun run = new ServeRun(program);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"serve\":{\"prot\":1}}; Unknown setting serve.prot; known settings: host, port,",
        "{\"serve\":{\"writeKeys\":\"k\"}}; Unknown setting serve.writeKeys; known settings: host,",
        "{\"serve\":{\"port\":\"x\"}}; serve.port must be a whole number from 0 to 65535, got x",
        "{\"serve\":{\"concurrency\":0}}; serve.concurrency must be a whole number from 1 to 1024,"
            + " got 0",
        "{\"serve\":{\"trustForwardedFor\":1}}; serve.trustForwardedFor must be false or true, got 1",
        "{\"serve\":{\"host\":7}}; serve.host must be a string, got 7",
        "{\"serve\":7}; serve, in the settings, must be an object",
        "{\"serve\":{\"host\":\"0.0.0.0\"}}; Everybody who reaches 0.0.0.0 could send events",
        "{\"consent\":\"C0002\\u0020=\"}; /consent:8 must be a value, got the end",
        "{\"consent\":true}; /consent must be a trigger of at most 10,000 characters, got boolean",
        "{\"subscriptions\":7}; /subscriptions must be an array, got number",
      })
  void wrongSettingsAreTold(String settings, String problem) throws IOException {
    assertEquals(2, program.run("serve", "--settings", program.write("s.json", settings)));
    assertTrue(program.err.startsWith(problem), program.err);
  }

  @Test
  void aWrongVariableIsNamed() {
    program.environment.put("FULLSTORY_SERVE_BODY_TIMEOUT_SECONDS", "soon");
    assertEquals(2, program.run("serve"));
    assertEquals(
        "FULLSTORY_SERVE_BODY_TIMEOUT_SECONDS must be a whole number from 1 to 300, got soon\n",
        program.err);
    program.environment.remove("FULLSTORY_API_KEY");
    program.environment.remove("FULLSTORY_SERVE_BODY_TIMEOUT_SECONDS");
    assertEquals(2, program.run("serve"));
    assertTrue(program.err.contains("FULLSTORY_API_KEY"), program.err);
  }

  @Test
  void anUnknownVariableIsAnErrorAsAnUnknownSettingIs() {
    program.environment.put("FULLSTORY_SERVE_PROT", "8080");
    assertEquals(2, program.run("serve"));
    assertTrue(
        program.err.startsWith(
            "Unknown variable FULLSTORY_SERVE_PROT; known variables: FULLSTORY_SERVE_HOST,"
                + " FULLSTORY_SERVE_PORT,"),
        program.err);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--port=x; --port must be a whole number from 0 to 65535, got x",
        "--concurrency=2000; --concurrency must be a whole number from 1 to 1024, got 2000",
        "--trust-forwarded-for=yes; --trust-forwarded-for must be false or true, got yes",
        "--log-format=xml; --log-format must be json or text, got xml",
      })
  void aWrongOptionIsNamed(String option, String problem) {
    assertEquals(2, program.run("serve", option));
    assertEquals(problem + "\n", program.err);
  }

  @Test
  void anInvalidFileIsToldOnceThoughOptionsNeedNoneOfIt() throws IOException {
    assertEquals(2, program.run("serve", "--port=0", "--settings", program.write("s.json", "{")));
    assertEquals(1, program.err.lines().count(), program.err);
  }

  @Test
  void aPortThatIsTakenIsTold() throws Exception {
    var url = run.start();
    assertEquals(1, program.run("serve", "--port=" + url.getPort()));
    assertTrue(
        program.err.startsWith("Cannot listen on 127.0.0.1 port " + url.getPort() + ": "),
        program.err);
  }
}

package fsdestination.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.server.receiver.ReceiverSetting;
import fsdestination.server.receiver.ReceiverSettings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The options of {@code serve}, and the defaults of those that are not given. */
@Timeout(60)
class ServeOptionsTest {
  @AutoClose private final Program program = new Program();

  /** The settings that a command line results in. */
  private ReceiverSettings parsed(String... arguments) throws IOException {
    var serve = program.commandLine().parseArgs(arguments).subcommand();
    return ReceiverOptions.of(serve.commandSpec()).settings();
  }

  @Test
  void anOptionWinsOverItsVariableAndThatOverTheFile() throws IOException {
    String file =
        program.write(
            "s.json", "{\"serve\": {\"port\": 1, \"concurrency\": 1, \"maxConnections\": 1}}");
    program.environment.put("FULLSTORY_SERVE_PORT", "2");
    program.environment.put("FULLSTORY_SERVE_CONCURRENCY", "2");
    var settings = parsed("serve", "--port=3", "--settings", file);
    assertEquals(
        List.of(3, 2, 1, 1000),
        List.of(
            settings.port(),
            settings.concurrency(),
            settings.maxConnections(),
            settings.requestsPerSecond()));
  }

  @Test
  void theOrderOfOptionsDoesNotMatter() throws IOException {
    String file = program.write("s.json", "{\"serve\": {\"port\": 1, \"host\": \"::1\"}}");
    assertEquals("::1", parsed("serve", "--settings", file, "--port=3").host());
    assertEquals("::1", parsed("serve", "--port=3", "--settings", file).host());
  }

  @Test
  void anEmptyVariableIsNone() throws IOException {
    program.environment.put("FULLSTORY_SERVE_PORT", " ");
    assertEquals(8080, parsed("serve").port());
  }

  /** Lines are wrapped, within words too. */
  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void helpListsEachSettingWithItsVariableAndDefault() {
    program.environment.put("FULLSTORY_SERVE_PORT", "9");
    assertEquals(0, program.runPlain("serve", "--help"));
    String help = withoutSpace(program.out);
    for (ReceiverSetting each : ReceiverSetting.values()) {
      String option = each.option() + "=" + each.label() + " " + each.description();
      String byDefault = each.defaultValue().isEmpty() ? "" : ", default: " + each.defaultValue();
      String origin = "(" + each.variable() + byDefault + ")";
      assertTrue(help.contains(withoutSpace(option + origin)), option + " in " + program.out);
    }
  }
}

package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The unit of docs/operating.md, as systemd itself judges it. */
@Timeout(60)
class SystemdUnitIT {
  private static final Path UNIT =
      Path.of(System.getProperty("root.dir", "../.."), "docs/operating/fullstory-cloud.service");
  private static final Pattern EXPOSURE = Pattern.compile("exposure level for .*: ([\\d.]+)");

  @Test
  void systemdHasNothingToSay() throws Exception {
    assertEquals("", analyze("verify", UNIT.toString()));
  }

  /** 0 is the best, 10 the worst. */
  @Test
  void theServiceIsHardlyExposed() throws Exception {
    String said = analyze("security", "--offline=true", UNIT.toString());
    var exposure = EXPOSURE.matcher(said);
    assertTrue(exposure.find(), said);
    assertTrue(Double.parseDouble(exposure.group(1)) <= 1.5, exposure.group());
  }

  @Test
  void itsSecretsAreCredentialsAndNoVariables() throws IOException {
    String unit = Files.readString(UNIT);
    for (String name : List.of("FULLSTORY_API_KEY", "FULLSTORY_WRITE_KEYS")) {
      assertTrue(unit.contains(name + "_FILE=%d/"), name);
      assertTrue(!unit.contains(name + "="), name);
    }
  }

  private static String analyze(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("systemd-analyze"));
    command.addAll(List.of(arguments));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return fail("systemd-analyze, of Debian's package systemd, is needed for this test", e);
    }
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}

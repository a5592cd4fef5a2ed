package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code send --rejects}: a file that only its own run writes to. */
@Timeout(60)
class SendRejectsTest {
  @AutoClose private final Program program = new Program();

  @Test
  void aFileOfRejectsThatIsThereAlreadyIsNotOverwritten() throws IOException {
    var file = program.writeEvents(2);
    program.write("r.ndjson", "precious");
    for (int run = 0; run < 2; run++) {
      assertEquals(2, program.run("send", file, program.rejectsOption()));
      assertTrue(program.err.contains("should have 0 bytes from before but has 9"), program.err);
      assertEquals("precious\n", program.read("r.ndjson"));
    }
    assertEquals(0, program.standIn.received().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--rejects", "--journal"})
  void theInputIsNotWrittenTo(String option) throws IOException {
    var file = program.file("e.ndjson");
    Files.writeString(Path.of(file), "");
    for (String same :
        new String[] {
          file,
          program.directory.resolve("../").resolve(program.directory.getFileName()) + "/e.ndjson"
        }) {
      assertEquals(2, program.run("send", file, option, same));
      assertEquals(
          option + " should be another file than the events but it is " + same + "\n", program.err);
    }
    assertEquals("", program.read("e.ndjson"));
    assertFalse(Files.exists(Path.of(file + ".journal")));
  }

  @Test
  void rejectsOfARunThatWasStoppedAtOnceAreGoneOnWith() throws IOException {
    program.standIn.failAlways(request -> Fault.status(503));
    var file = program.writeEvents(2);
    assertEquals(1, program.run("send", file, program.rejectsOption(), "--batch"));
    // What a kill leaves behind: the journal does not know of it.
    Files.writeString(program.directory.resolve("r.ndjson"), "{\"line\":1,");
    program.standIn.failAlways(request -> null);
    assertEquals(0, program.run("send", file, program.rejectsOption(), "--batch"));
    assertEquals("", program.read("r.ndjson"));
    assertEquals(2, program.standIn.account().events().size());
  }

  @Test
  void rejectsThatWereTakenAwayStopTheRun() throws IOException {
    var file = program.write("e.ndjson", "x", track(1));
    program.run("send", file, program.rejectsOption());
    Files.delete(program.directory.resolve("r.ndjson"));
    assertEquals(2, program.run("send", file, program.rejectsOption()));
    assertTrue(program.err.contains("but has 0: name the same file"), program.err);
  }
}

package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Completion of commands and options in bash and zsh. */
class CompletionTest {
  @AutoClose private final Program program = new Program();

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    assertEquals(0, program.runPlain("generate-completion"));
    assertEquals("send", complete("fullstory-cloud se", "s"));
    assertTrue(complete("fullstory-cloud send --re", "--re").contains("--rejects"));
  }

  /** What bash would offer for the last word of a line. */
  private String complete(String line, String word) throws Exception {
    var words = line.split(" ", -1);
    String script =
        program.out
            + "\nCOMP_WORDS=("
            + line
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; _complete_fullstory-cloud fullstory-cloud "
            + word
            + "; compgen -W \"${COMPREPLY[*]}\" -- "
            + words[words.length - 1];
    var process = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
  }
}

package fsdestination.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * A process whose output goes to a file. Waiting for it fails at once, with the output, if the
 * process ends first.
 *
 * @param log the file
 */
record LoggedProcess(Process process, Path log) {
  /** Waits for what the process does. */
  void await(Callable<Boolean> condition) {
    await().until(condition);
  }

  /**
   * Waits until a pattern matches in the output.
   *
   * @return its first group
   */
  String await(Pattern pattern) {
    return await()
        .until(
            () -> pattern.matcher(output()).results().findFirst().map(LoggedProcess::group),
            Optional::isPresent)
        .orElseThrow();
  }

  private static String group(MatchResult match) {
    return match.group(1);
  }

  private ConditionFactory await() {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(2))
        .failFast(
            () ->
                assertThat(process.isAlive())
                    .withFailMessage(() -> "the process has ended: " + output())
                    .isTrue());
  }

  /** All that it has written. */
  String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

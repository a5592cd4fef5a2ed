package fsdestination.server.command;

import static java.util.stream.Collectors.joining;

import fsdestination.cloud.ConfigError;
import java.util.List;

/** An option, a file or the environment is not as it should be. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String problem) {
    super(problem);
  }

  /** Settings with errors, each on a line of its own. */
  static UsageException of(List<ConfigError> errors) {
    return new UsageException(errors.stream().map(ConfigError::toString).collect(joining("\n")));
  }
}

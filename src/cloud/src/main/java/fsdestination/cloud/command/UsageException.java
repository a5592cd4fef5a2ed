package fsdestination.cloud.command;

/** An option, a file or the environment is not as it should be. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String problem) {
    super(problem);
  }
}

package fsdestination.server.send.journal;

/** Something that was named for a run does not fit: the input, the journal or the rejects. */
public final class ResumeMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ResumeMismatchException(String problem) {
    super(problem);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}

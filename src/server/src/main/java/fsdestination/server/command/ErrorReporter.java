package fsdestination.server.command;

import fsdestination.Nullable;
import fsdestination.cloud.api.ApiException;
import fsdestination.server.send.journal.ResumeMismatchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line what went wrong; a stack trace is for faults of the program alone. */
final class ErrorReporter implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, @Nullable ParseResult arguments) throws Exception {
    boolean usage = failure instanceof UsageException || failure instanceof ResumeMismatchException;
    boolean known =
        usage
            || failure instanceof ApiException
            || failure instanceof IOException
            || failure instanceof UncheckedIOException;
    if (!known) throw failure;
    command.getErr().println(text(failure));
    command.getErr().flush();
    return usage ? FullStoryCloud.USAGE : FullStoryCloud.FAILED;
  }

  private static String text(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof NoSuchFileException) return "There is no file " + message;
    Throwable cause = failure.getCause();
    if (failure instanceof UncheckedIOException && cause != null) return message + ": " + cause;
    return message;
  }
}

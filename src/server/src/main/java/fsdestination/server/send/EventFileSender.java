package fsdestination.server.send;

import fsdestination.server.send.input.LineReader;
import java.io.IOException;
import java.io.InputStream;

/** Sends a file of events. {@link #send} and {@link #sendBatches} resume where the journal says. */
public final class EventFileSender {
  private final RunContext context;
  private final InputStream input;

  /**
   * @param input events in JSON, one a line; read once, and closed
   */
  public EventFileSender(RunContext context, InputStream input) {
    this.context = context;
    this.input = input;
  }

  /**
   * Sends each event by requests of its own.
   *
   * @param maxInFlight how many requests are sent at once, at least 1; a user's are sent in order
   * @throws fsdestination.server.send.journal.ResumeMismatchException if the input is not the
   *     journal's
   * @throws IOException if the input cannot be read
   */
  public RunResult send(int maxInFlight) throws IOException {
    try (var lines = lines()) {
      return new SingleRun(context, lines, maxInFlight).run();
    }
  }

  /**
   * Sends events by FullStory's batch imports, one at a time, users before events.
   *
   * @throws fsdestination.server.send.journal.ResumeMismatchException if the input is not the
   *     journal's
   * @throws IOException if the input cannot be read
   */
  public RunResult sendBatches() throws IOException {
    try (var lines = lines()) {
      return new BatchRun(context, lines).run();
    }
  }

  /**
   * Sends nothing.
   *
   * @param isBatch whether the requests would be those of batch imports
   * @param listener gets what would be sent
   */
  public RunResult dryRun(boolean isBatch, RequestListener listener) throws IOException {
    try (var lines = lines()) {
      return new DryRun(context, lines, listener).run(isBatch);
    }
  }

  private LineReader lines() throws IOException {
    var lines = new LineReader(input);
    try {
      context.journal().checkpoint().resume(lines);
      return lines;
    } catch (IOException | RuntimeException e) {
      lines.close();
      throw e;
    }
  }
}

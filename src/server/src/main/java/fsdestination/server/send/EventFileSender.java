package fsdestination.server.send;

import fsdestination.cloud.CloudDestination;
import fsdestination.server.send.input.LineReader;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.RejectsFile;
import fsdestination.server.send.journal.ResumeMismatchException;
import fsdestination.server.send.journal.Tally;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a run works with. {@link #send} and {@link #sendBatches} go on where the journal says.
 *
 * @param name of the input, the last part of its path: part of the keys of events that have no
 *     messageId
 * @param input events in JSON, one a line; read once, and closed
 */
public record EventFileSender(
    String name,
    InputStream input,
    CloudDestination destination,
    Journal journal,
    RejectsFile rejects,
    ProgressListener progress) {

  /**
   * How a run ended.
   *
   * @param tally of all lines, those of earlier runs included
   * @param stopped why it ended before the end of the input; empty where it did not
   * @param line the last line that is settled
   */
  public record Result(Tally tally, String stopped, long line) {}

  /**
   * Sends each event by requests of its own.
   *
   * @param lanes how many requests are made at once, at least 1; a user's are made in order
   * @throws ResumeMismatchException where the input is not the journal's
   * @throws IOException where the input cannot be read
   */
  public Result send(int lanes) throws IOException {
    try (var lines = lines()) {
      return new SingleRun(this, lines, lanes).run();
    }
  }

  /**
   * Sends events by FullStory's batch imports, one at a time, users before events.
   *
   * @throws ResumeMismatchException where the input is not the journal's
   * @throws IOException where the input cannot be read
   */
  public Result sendBatches() throws IOException {
    try (var lines = lines()) {
      return new BatchRun(this, lines).run();
    }
  }

  /**
   * Tells what would be sent.
   *
   * @param batches by batch imports
   */
  public Result dryRun(boolean batches, DryRun.Printer printer) throws IOException {
    try (var lines = lines()) {
      return new DryRun(this, lines, printer).run(batches);
    }
  }

  private LineReader lines() throws IOException {
    var lines = new LineReader(input);
    try {
      journal.mark().resume(lines);
      return lines;
    } catch (IOException | RuntimeException e) {
      lines.close();
      throw e;
    }
  }
}

package fsdestination.server.send.journal;

import fsdestination.cloud.Tally;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

/**
 * How far a run has come: what became of every line before it is settled.
 *
 * @param offset of the first line that is not settled
 * @param line the number of the last line that is settled, from 1
 * @param lastStart the offset of that line
 * @param lastDigest its SHA-256 without what ends it, by which a resumed run knows its input again
 * @param tally of all lines so far
 * @param rejects the length of the file of rejected events, in bytes
 */
public record Checkpoint(
    long offset, long line, long lastStart, String lastDigest, Tally tally, long rejects) {
  public static final Checkpoint START = new Checkpoint(0, 0, 0, "", Tally.NONE, 0);

  /**
   * Skips what is settled.
   *
   * @param lines from the start of the input
   * @throws ResumeMismatchException if the last settled line is not there any more
   */
  public void resume(LineReader lines) throws IOException {
    if (offset == 0) return;
    String lost = "the input is not the one that the journal belongs to";
    try {
      lines.skip(lastStart, line - 1);
    } catch (EOFException e) {
      throw new ResumeMismatchException(
          lost + String.format(Locale.ROOT, ": it has less than %,d bytes", offset));
    }
    Line last = lines.next();
    // It may have got its LF or CRLF only since: then it ends later.
    if (last == null || last.end() < offset || !last.digest().equals(lastDigest)) {
      throw new ResumeMismatchException(
          lost + String.format(Locale.ROOT, ": line %,d is another one", line));
    }
  }

  public Checkpoint after(Line last, Tally tally) {
    return new Checkpoint(last.end(), last.number(), last.start(), last.digest(), tally, rejects);
  }

  public Checkpoint withTally(Tally tally) {
    return new Checkpoint(offset, line, lastStart, lastDigest, tally, rejects);
  }

  public Checkpoint withRejects(long length) {
    return new Checkpoint(offset, line, lastStart, lastDigest, tally, length);
  }
}

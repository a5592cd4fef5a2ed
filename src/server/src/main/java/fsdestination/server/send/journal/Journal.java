package fsdestination.server.send.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.Nullable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where a run notes how far it has come, so that the next one goes on there: lines of JSON. The
 * first says what the run is, the others are {@link Checkpoint}s and {@link BatchRange}s; the last
 * of them counts. A line that a kill, or a full disk, has cut off is as good as none. One run at a
 * time can have it.
 */
public final class Journal implements Closeable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private record Entry(@Nullable Checkpoint checkpoint, @Nullable BatchRange batch) {}

  private final @Nullable DurableFile output;
  private Checkpoint checkpoint = Checkpoint.START;
  private @Nullable BatchRange batch;
  private boolean resumed;

  private Journal(@Nullable DurableFile output) {
    this.output = output;
  }

  /** Remembers nothing. */
  public static Journal none() {
    return new Journal(null);
  }

  /**
   * Opens a journal, or begins one.
   *
   * @param run what tells this run from others; a journal of another run is not touched
   * @throws ResumeMismatchException where it belongs to another run, another run has it, or it is
   *     no journal
   */
  public static Journal open(Path file, ObjectNode run) throws IOException {
    var output = DurableFile.open(file);
    var journal = new Journal(output);
    try {
      if (!output.lock()) {
        throw new ResumeMismatchException("the journal " + file + " is in use by another run");
      }
      byte[] bytes = output.read();
      int whole = bytes.length;
      while (whole > 0 && bytes[whole - 1] != '\n') whole--;
      // Nothing is cut off before it is known to be a journal's.
      if (whole == 0) checkBegun(bytes, file, run);
      else journal.resume(new String(bytes, 0, whole, UTF_8).split("\n", -1), file, run);
      output.truncate(whole);
      if (whole == 0) journal.append(run.toString());
      return journal;
    } catch (IOException | RuntimeException e) {
      output.close();
      throw e;
    }
  }

  /** A kill may have cut off the header, but then it is the beginning of this run's. */
  private static void checkBegun(byte[] bytes, Path file, ObjectNode run) {
    byte[] header = run.toString().getBytes(UTF_8);
    int differs = Arrays.mismatch(bytes, header);
    if (differs >= 0 && differs < bytes.length) throw noJournal(file, 1);
  }

  private static ResumeMismatchException noJournal(Path file, int line) {
    return new ResumeMismatchException(file + " is no journal: line " + line);
  }

  private void resume(String[] lines, Path file, ObjectNode run) {
    resumed = lines.length > 2;
    for (int i = 0; i < lines.length - 1; i++) {
      try {
        if (i == 0) check(MAPPER.readTree(lines[0]).toString(), file, run);
        else take(MAPPER.readValue(lines[i], Entry.class));
      } catch (JsonProcessingException e) {
        throw noJournal(file, i + 1);
      }
    }
  }

  private static void check(String header, Path file, ObjectNode run) {
    if (header.equals(run.toString())) return;
    throw new ResumeMismatchException(
        "the journal %s belongs to another run: expected %s but found %s. Name another journal, or"
                .formatted(file, run, header)
            + " delete this one to send everything from the start");
  }

  private void take(Entry entry) {
    if (entry.checkpoint() != null) {
      checkpoint = entry.checkpoint();
      batch = null;
    } else if (entry.batch() != null) {
      batch = entry.batch();
    }
  }

  /** How many lines were settled by runs before. */
  public long lines() {
    return checkpoint.line();
  }

  /** Whether a run before has noted anything; one that was rejected at once has not. */
  boolean isResumed() {
    return resumed;
  }

  /** How far the run had come. */
  public Checkpoint checkpoint() {
    return checkpoint;
  }

  /** The batch that was under way, if one was. */
  @Nullable
  public BatchRange batch() {
    return batch;
  }

  /** Notes how far the run has come. What was written before survives a loss of power, too. */
  public void write(Checkpoint checkpoint) {
    write(new Entry(checkpoint, null));
  }

  public void write(BatchRange batch) {
    write(new Entry(null, batch));
  }

  private void write(Entry entry) {
    take(entry);
    try {
      append(MAPPER.writeValueAsString(entry));
    } catch (IOException e) {
      throw new UncheckedIOException("the journal could not be written", e);
    }
  }

  private void append(String line) throws IOException {
    if (output == null) return;
    output.append((line + "\n").getBytes(UTF_8));
    output.force();
  }

  @Override
  public void close() throws IOException {
    if (output != null) output.close();
  }
}

package fsdestination.server.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.Nullable;
import fsdestination.server.send.input.GzipInput;
import fsdestination.server.send.input.UnwrappingInput;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.RejectsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that a run reads and writes. */
@SuppressWarnings("NullAway.Init")
final class FileOptions {
  private static final String INPUT = "-";

  @Parameters(
      paramLabel = "FILE",
      description = "The events, plain or packed by gzip; - reads them from standard input")
  private String file;

  @Option(
      names = "--unwrap",
      description =
          "Take apart what holds several events, or an event and more: bodies of batches, arrays of"
              + " events, and lines of a file of rejects")
  private boolean unwrap;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Write each rejected event here, with its line and the reason, as a JSON object a line"
              + " (default: tell line and reason on standard error)")
  private @Nullable Path rejects;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description =
          "Where to note what has been sent (default: beside the events, FILE.journal; none for"
              + " standard input)")
  private @Nullable Path journal;

  @Option(names = "--no-progress", description = "No progress bar, on a terminal either")
  private boolean noProgress;

  String name() {
    return isInput() ? INPUT : String.valueOf(Path.of(file).getFileName());
  }

  private boolean isInput() {
    return file.equals(INPUT);
  }

  /** The lines of the events, unpacked and unwrapped: it is there that positions are. */
  InputStream open(InputStream standardInput) throws IOException {
    InputStream unpacked = GzipInput.of(openAsIs(standardInput));
    return unwrap ? new UnwrappingInput(unpacked) : unpacked;
  }

  private InputStream openAsIs(InputStream standardInput) throws IOException {
    if (isInput()) return standardInput;
    if (Files.isDirectory(Path.of(file))) throw new UsageException(file + " is a directory");
    if (!Files.exists(Path.of(file))) throw new UsageException("There is no file " + file);
    return Files.newInputStream(Path.of(file));
  }

  /** What tells a run from others in its journal. */
  ObjectNode header(String settings, boolean batch, URI host) {
    return new JsonMapper()
        .createObjectNode()
        .put("journal", "fullstory-cloud send")
        .put("input", name())
        .put("settings", settings)
        .put("batch", batch)
        .put("unwrap", unwrap)
        .put("host", host.toString())
        .put("rejects", rejects == null ? "" : rejects.toAbsolutePath().normalize().toString());
  }

  Journal journal(ObjectNode header, PrintWriter messages) throws IOException {
    if (journal == null && isInput()) {
      messages.println(
          "Reading standard input without --journal: if this run is stopped, it cannot be resumed");
      messages.flush();
      return Journal.none();
    }
    if (!isInput()) openAsIs(InputStream.nullInputStream()).close();
    keepFromInput("--journal", journal);
    keepFromInput("--rejects", rejects);
    Path place = journal == null ? Path.of(file + ".journal") : journal;
    Journal opened = Journal.open(place, header);
    if (opened.lines() > 0) {
      messages.printf(
          Locale.ROOT, "Resuming after line %,d, by the journal %s%n", opened.lines(), place);
      messages.flush();
    }
    return opened;
  }

  /** The events are the user's: nothing is written there, not even where there are none yet. */
  private void keepFromInput(String option, @Nullable Path written) throws IOException {
    if (written == null || isInput() || !Files.exists(written)) return;
    if (!Files.isSameFile(written, Path.of(file))) return;
    throw new UsageException(
        option + " should be another file than the events but it is " + written);
  }

  RejectsFile rejects(Journal journal, PrintWriter messages) throws IOException {
    if (rejects == null) return RejectsFile.logged(messages::println);
    return RejectsFile.file(rejects, journal);
  }

  ProgressLine progress() throws IOException {
    if (noProgress || !ProgressLine.isTerminal()) return new ProgressLine();
    boolean plain = !isInput() && !unwrap && !GzipInput.isGzip(Path.of(file));
    return new ProgressLine(plain ? Files.size(Path.of(file)) : -1);
  }

  String resumeHint() {
    boolean kept = journal != null || !isInput();
    return kept
        ? "Nothing is lost: the same command resumes after it."
        : "The lines after it were not sent, or are not known to be: send them again.";
  }
}

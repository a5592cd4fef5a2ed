package fsdestination.server.send.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import fsdestination.Nullable;
import fsdestination.cloud.imports.ImportError;
import fsdestination.server.send.input.Line;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The events that were rejected, one JSON object a line: {@code {"line", "offset", "length",
 * "reason", "event"}}, in their order. Where a line is no event, {@code "text"} has it, and {@code
 * "base64"} where it is no UTF-8; of a line that is too long there is only the beginning. Without a
 * file, line and reason are told, so that nothing is rejected in silence.
 */
public final class RejectsFile implements Closeable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final int BUFFER = 1 << 16;

  private final @Nullable DurableFile output;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  private final Consumer<String> log;

  private RejectsFile(@Nullable DurableFile output, Consumer<String> log) {
    this.output = output;
    this.log = log;
  }

  /**
   * @param log gets a line of text for each rejected event
   */
  public static RejectsFile logged(Consumer<String> log) {
    return new RejectsFile(null, log);
  }

  /**
   * Opens the file and cuts off what the journal does not know of: those lines come again.
   *
   * @throws ResumeMismatchException where the file is not as the journal left it
   */
  public static RejectsFile file(Path file, Journal journal) throws IOException {
    long length = journal.checkpoint().rejects();
    var output = DurableFile.open(file);
    long found = output.length();
    if (found < length || (found > 0 && !journal.isResumed())) {
      output.close();
      throw new ResumeMismatchException(
          String.format(
              Locale.ROOT,
              "%s should have %,d bytes from before but has %,d: name the same file as in the first"
                  + " run, or for a new run a new one",
              file,
              length,
              found));
    }
    output.truncate(length);
    // From now on what the file has is this run's own, and is gone on with.
    if (!journal.isResumed()) journal.write(journal.checkpoint());
    return new RejectsFile(output, line -> {});
  }

  /**
   * @param event whether the line is JSON
   */
  public void add(Line line, String reason, boolean event) {
    log.accept(String.format(Locale.ROOT, "line %,d: %s", line.number(), oneLine(reason)));
    ObjectNode reject =
        MAPPER
            .createObjectNode()
            .put("line", line.number())
            .put("offset", line.start())
            .put("length", line.end() - line.start())
            .put("reason", reason);
    String text = line.text();
    if (event) {
      reject.putRawValue("event", new RawValue(text.strip()));
    } else {
      reject.put("text", text);
      if (text.contains("\ufffd") && line.problem() == null) {
        reject.put("base64", Base64.getEncoder().encodeToString(line.bytes()));
      }
    }
    write(reject);
  }

  /** A request of a batch that FullStory rejected, which is like no line's. */
  public void add(ImportError error) {
    log.accept("a request of a batch: " + oneLine(error.reason()));
    JsonNode request = error.request();
    ObjectNode reject = MAPPER.createObjectNode().put("reason", error.reason());
    // FullStory does not always say which one.
    reject.set("request", request.isMissingNode() ? NullNode.instance : request);
    write(reject);
  }

  private static String oneLine(String reason) {
    return reason.replaceAll("\\p{Cntrl}+", " ");
  }

  private void write(ObjectNode reject) {
    if (output == null) return;
    try {
      buffer.writeBytes((MAPPER.writeValueAsString(reject) + "\n").getBytes(UTF_8));
      if (buffer.size() >= BUFFER) append(output);
    } catch (IOException e) {
      throw new UncheckedIOException("the rejected events could not be written", e);
    }
  }

  private void append(DurableFile file) throws IOException {
    file.append(buffer.toByteArray());
    buffer.reset();
  }

  /** Writes what is kept back, and tells the length of the file, in bytes. */
  public long flush() {
    if (output == null) return 0;
    try {
      append(output);
      output.force();
      return output.length();
    } catch (IOException e) {
      throw new UncheckedIOException("the rejected events could not be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (output != null) output.close();
  }
}

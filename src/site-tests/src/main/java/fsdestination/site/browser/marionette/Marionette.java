package fsdestination.site.browser.marionette;

import fsdestination.Nullable;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.ErrorCodec;

/**
 * The protocol by which Firefox is driven: over TCP, messages as {@code <length>:<JSON>}. A
 * question is {@code [0, id, command, parameters]}, its answer {@code [1, id, error or null,
 * result]}.
 */
final class Marionette implements Closeable {
  private static final Json JSON = new Json();
  // Longer than any script may take.
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private int questions;

  Marionette(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) TIMEOUT.toMillis());
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
    read(); // Firefox speaks first: its name and the version of the protocol.
  }

  /**
   * @throws org.openqa.selenium.WebDriverException of the sort that Firefox's error says
   */
  synchronized @Nullable Object ask(String command, Map<String, ?> parameters) throws IOException {
    var question = JSON.toJson(List.of(0, ++questions, command, parameters));
    var bytes = question.getBytes(StandardCharsets.UTF_8);
    out.write((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.flush();
    var answer = answer(questions);
    if (answer.get(2) != null) {
      throw ErrorCodec.createDefault().decode(Map.of("value", answer.get(2)));
    }
    return answer.get(3);
  }

  /** Passes over what still comes of questions that nobody waits for any more. */
  private List<?> answer(int question) throws IOException {
    var answer = (List<?>) read();
    while (((Number) answer.get(1)).intValue() != question) {
      answer = (List<?>) read();
    }
    return answer;
  }

  private Object read() throws IOException {
    int length = 0;
    for (int next = in.read(); next != ':'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("Firefox closed the connection");
      }
      length = 10 * length + next - '0';
    }
    return JSON.toType(new String(in.readNBytes(length), StandardCharsets.UTF_8), Object.class);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

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
 * Firefox's <a href="https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html">
 * protocol</a>: over TCP, messages as {@code <length>:<JSON>}. A command is {@code [0, id, name,
 * parameters]}, its response {@code [1, id, error or null, result]}.
 */
final class Marionette implements Closeable {
  private static final Json JSON = new Json();
  // Longer than the timeout of scripts.
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private int lastId;

  Marionette(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) TIMEOUT.toMillis());
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
    read(); // Firefox first sends its name and the version of the protocol.
  }

  /**
   * @throws org.openqa.selenium.WebDriverException of the class that matches Firefox's error
   */
  synchronized @Nullable Object send(String command, Map<String, ?> parameters) throws IOException {
    var message = JSON.toJson(List.of(0, ++lastId, command, parameters));
    var bytes = message.getBytes(StandardCharsets.UTF_8);
    out.write((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.flush();
    var response = response(lastId);
    if (response.get(2) != null) {
      throw ErrorCodec.createDefault().decode(Map.of("value", response.get(2)));
    }
    return response.get(3);
  }

  /** Skips late responses to earlier commands. */
  private List<?> response(int id) throws IOException {
    var response = (List<?>) read();
    while (((Number) response.get(1)).intValue() != id) {
      response = (List<?>) read();
    }
    return response;
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

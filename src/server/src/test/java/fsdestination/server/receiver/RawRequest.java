package fsdestination.server.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** A connection on which a test writes what no client would. */
final class RawRequest implements AutoCloseable {
  private final Socket socket;

  RawRequest(URI url) throws IOException {
    socket = new Socket(url.getHost(), url.getPort());
    socket.setSoTimeout(20_000);
  }

  RawRequest write(String text) throws IOException {
    return write(text.getBytes(UTF_8));
  }

  RawRequest write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /** A head for so many bytes of JSON. */
  RawRequest head(long length) throws IOException {
    return write(
        "POST /v1/track HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: "
            + length
            + "\r\n\r\n");
  }

  /** All that is answered until the connection is closed. */
  String readAll() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  /** The first line of the answer. */
  String readStatus() throws IOException {
    var line = new StringBuilder();
    int next = socket.getInputStream().read();
    while (next >= 0 && next != '\r') {
      line.append((char) next);
      next = socket.getInputStream().read();
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

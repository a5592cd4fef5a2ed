package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code serve} by TLS, with keys and certificates that openssl makes. */
@Timeout(60)
class ServeTlsTest {
  @AutoClose private final Program program = new Program();
  @AutoClose private final ServeRun run = new ServeRun(program);

  /** Makes NAME.key and NAME.crt. */
  private void makeKey(String name, String... algorithm) throws Exception {
    var command = new ArrayList<>(List.of("openssl", "req", "-x509", "-nodes"));
    command.addAll(List.of(algorithm));
    command.addAll(List.of("-subj", "/CN=localhost", "-days", "2"));
    command.addAll(List.of("-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"));
    command.addAll(List.of("-keyout", program.file(name + ".key")));
    command.addAll(List.of("-out", program.file(name + ".crt")));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), US_ASCII);
    assertThat(process.waitFor()).as(output).isZero();
  }

  private void makeRsa(String name) throws Exception {
    makeKey(name, "-newkey", "rsa:2048");
  }

  private String[] options(String certificate, String key) {
    return new String[] {
      "--tls-certificate=" + program.file(certificate), "--tls-key=" + program.file(key)
    };
  }

  private SSLContext trusting(String certificate) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream file = Files.newInputStream(Path.of(program.file(certificate)))) {
      store.setCertificateEntry(
          "ca", CertificateFactory.getInstance("X.509").generateCertificate(file));
    }
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private int post(URI url, String certificate) throws Exception {
    var client = HttpClient.newBuilder().sslContext(trusting(certificate)).build();
    var request =
        HttpRequest.newBuilder(URI.create(url + "/v1/track"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(track(1)));
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-newkey rsa:2048",
        "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1",
        "-newkey ed25519"
      })
  void itTakesEventsByTls(String algorithm) throws Exception {
    makeKey("tls", algorithm.split(" ", -1));
    URI url = run.start(options("tls.crt", "tls.key"));
    assertThat(url.getScheme()).isEqualTo("https");
    assertThat(post(url, "tls.crt")).isEqualTo(200);
    assertThat(program.standIn.account().events()).hasSize(1);
  }

  @Test
  void filesCanBeNamedByTheEnvironment() throws Exception {
    makeRsa("tls");
    program.environment.put("FULLSTORY_SERVE_TLS_CERTIFICATE", program.file("tls.crt"));
    program.environment.put("FULLSTORY_SERVE_TLS_KEY", program.file("tls.key"));
    assertThat(post(run.start(), "tls.crt")).isEqualTo(200);
  }

  @Test
  void anIdleConnectionStaysOpenAndAStalledHandshakeDoesNot() throws Exception {
    makeRsa("tls");
    program.environment.put("FULLSTORY_SERVE_HEADER_TIMEOUT_SECONDS", "1");
    URI url = run.start(options("tls.crt", "tls.key"));
    var factory = trusting("tls.crt").getSocketFactory();
    try (var idle = (SSLSocket) factory.createSocket(url.getHost(), url.getPort());
        var stalled = new Socket(url.getHost(), url.getPort())) {
      stalled.getOutputStream().write(0x16);
      assertThat(get(idle)).startsWith("HTTP/1.1 200");
      // Ends when the receiver closes the connection, after the timeout.
      assertThat(stalled.getInputStream().readAllBytes()).isEmpty();
      Thread.sleep(500);
      assertThat(get(idle)).startsWith("HTTP/1.1 200");
    }
  }

  private static String get(Socket socket) throws IOException {
    socket.getOutputStream().write("GET /livez HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII));
    var response = new StringBuilder();
    while (response.indexOf("}\n") < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) break;
      response.append((char) next);
    }
    return response.toString();
  }

  private void assertRejected(String problem, String... options) {
    var arguments = new ArrayList<>(List.of("serve", "--port=0"));
    arguments.addAll(List.of(options));
    assertThat(program.run(arguments.toArray(String[]::new))).isEqualTo(2);
    assertThat(program.err).startsWith(problem).hasLineCount(1);
  }

  @Test
  void aWrongFileIsAnErrorThatNamesIt() throws Exception {
    makeRsa("tls");
    makeRsa("other");
    String crt = program.file("tls.crt");
    String key = program.file("tls.key");
    assertRejected(
        "tlsCertificate must be a file of certificates in PEM, got " + key,
        options("tls.key", "tls.key"));
    assertRejected(
        "tlsKey must be a file of a private key in PEM (BEGIN PRIVATE KEY, as openssl pkcs8 -topk8"
            + " -nocrypt writes it), got "
            + crt,
        options("tls.crt", "tls.crt"));
    assertRejected(
        "tlsKey must be the key of the first certificate in "
            + crt
            + ", got "
            + program.file("other.key"),
        options("tls.crt", "other.key"));
    assertRejected(
        "tlsCertificate must be a file of certificates in PEM, got " + program.file("none.crt"),
        options("none.crt", "tls.key"));
    assertRejected(
        "tlsCertificate and tlsKey must both be set, or neither, got only tlsKey",
        "--tls-key=" + key);
  }
}

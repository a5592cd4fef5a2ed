package fsdestination.standin;

import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * The stand-in by HTTPS, with HTTP/2 for clients that speak it.
 *
 * @param trust for its clients: the only authority is the stand-in's own
 */
public record SecureStandIn(FullStoryStandIn standIn, SSLContext trust) implements AutoCloseable {
  /**
   * @param streams of HTTP/2 at once for each connection
   */
  public static SecureStandIn start(int streams) {
    var certificate = new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
    var identity = new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    var trust =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(certificate.certificate())
            .build();
    var standIn =
        new FullStoryStandIn(
            "https", handler -> port -> new SecureServer(port, streams, identity, handler));
    return new SecureStandIn(standIn, trust.sslContext());
  }

  @Override
  public void close() {
    standIn.close();
  }
}

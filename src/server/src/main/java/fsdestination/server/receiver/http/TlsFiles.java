package fsdestination.server.receiver.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The files of a TLS server, in PEM.
 *
 * @param certificate the server's certificate, and behind it those of its issuers
 * @param key the private key of the first certificate: PKCS #8, not encrypted
 */
public record TlsFiles(Path certificate, Path key) {
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([\\w+/=\\s]+)-----END PRIVATE KEY-----");

  /** For a test whether key and certificate are a pair, by the algorithm of the key. */
  private static final Map<String, String> SIGNATURES =
      Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");

  /**
   * Reads both files.
   *
   * @throws IllegalArgumentException if one cannot be used; the message names it, and has nothing
   *     of the key
   */
  public SslContextFactory.Server read() {
    Certificate[] chain = chain();
    PrivateKey privateKey = privateKey(chain[0].getPublicKey());
    var context = new SslContextFactory.Server();
    // A key store must have a password; this one is never written.
    char[] password = "memory".toCharArray();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      store.setKeyEntry("tls", privateKey, password, chain);
      context.setKeyStore(store);
      context.setKeyStorePassword(new String(password));
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw invalid("tlsCertificate", certificate, "certificates and a key that Java can use", e);
    }
  }

  private Certificate[] chain() {
    String expected = "a file of certificates in PEM";
    byte[] content = content("tlsCertificate", certificate, expected);
    try {
      Certificate[] chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(content))
              .toArray(Certificate[]::new);
      if (chain.length > 0) return chain;
      throw new CertificateException("there is none");
    } catch (CertificateException e) {
      throw invalid("tlsCertificate", certificate, expected, e);
    }
  }

  private PrivateKey privateKey(PublicKey expectedKey) {
    String expected =
        "a file of a private key in PEM (BEGIN PRIVATE KEY, as openssl pkcs8 -topk8 -nocrypt writes"
            + " it)";
    var pem = KEY.matcher(new String(content("tlsKey", key, expected), US_ASCII));
    if (!pem.find()) throw invalid("tlsKey", key, expected, new IOException("no such key"));
    String algorithm = expectedKey.getAlgorithm();
    try {
      var encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
      PrivateKey found = KeyFactory.getInstance(algorithm).generatePrivate(encoded);
      if (isPair(found, expectedKey)) return found;
      throw new GeneralSecurityException("another key");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw invalid("tlsKey", key, "the key of the first certificate in " + certificate, e);
    }
  }

  private static boolean isPair(PrivateKey privateKey, PublicKey publicKey)
      throws GeneralSecurityException {
    byte[] text = "pair".getBytes(US_ASCII);
    String algorithm = SIGNATURES.getOrDefault(publicKey.getAlgorithm(), "");
    Signature signature = Signature.getInstance(algorithm);
    signature.initSign(privateKey);
    signature.update(text);
    byte[] signed = signature.sign();
    signature.initVerify(publicKey);
    signature.update(text);
    return signature.verify(signed);
  }

  private static byte[] content(String setting, Path file, String expected) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw invalid(setting, file, expected, e);
    }
  }

  /** The class of the cause says enough; its message might quote the file. */
  private static IllegalArgumentException invalid(
      String setting, Path file, String expected, Exception cause) {
    return new IllegalArgumentException(
        "%s must be %s, got %s: %s"
            .formatted(setting, expected, file, cause.getClass().getSimpleName()),
        cause);
  }
}

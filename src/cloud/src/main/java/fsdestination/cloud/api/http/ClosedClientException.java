package fsdestination.cloud.api.http;

import java.io.IOException;

/** The client was closed before this attempt; another one is in vain. */
public final class ClosedClientException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedClientException() {
    super("the client is closed");
  }
}

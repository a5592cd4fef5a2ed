package fsdestination.server.receiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The receivers of a test, which are closed with it. */
final class Receivers implements AutoCloseable {
  private final List<RunningReceiver> open = new ArrayList<>();

  /** One that is open to all of this machine. */
  RunningReceiver open(Map<String, ?> settings) {
    return add(new RunningReceiver(new Authenticator(List.of(), List.of(), ""), settings));
  }

  /** One with write keys, secrets of signatures, and a token for its metrics. */
  RunningReceiver withAccess(List<String> keys, List<String> secrets) {
    return add(new RunningReceiver(new Authenticator(keys, secrets, "token"), Map.of()));
  }

  RunningReceiver add(RunningReceiver receiver) {
    open.add(receiver);
    return receiver;
  }

  @Override
  public void close() {
    open.forEach(RunningReceiver::close);
  }
}

package fsdestination.standin;

import java.util.function.Function;

/** The transport: passes requests on, and sends the answers as whole or as broken as they are. */
interface StandInServer {
  /** Answers a request; called by many threads. */
  interface Handler extends Function<Received, StandInAnswer> {}

  int port();

  /** Closes all connections and frees the port. */
  void close();
}

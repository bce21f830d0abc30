package org.dsisim.cli;

import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.server.OwnAddresses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether participants of a training can take part, and from where. */
final class AskedSession {

  @Option(
      names = "--session",
      description =
          "Put a room's numbers together: participants hand in companies and scores on a page of"
              + " their own, with a code that stands on yours.")
  private boolean session;

  @Option(
      names = "--share",
      arity = "0..1",
      fallbackValue = OwnAddresses.ALL,
      paramLabel = "ADDRESS",
      description =
          "Let other machines reach the participants' page: through all networks, or through one"
              + " address or network of this computer. Your own page stays here.")
  private @Nullable String share;

  @Option(
      names = "--session-port",
      paramLabel = "N",
      defaultValue = "7118",
      description =
          "The participants' port; 0 takes one that is free. ${DEFAULT-VALUE} if not given.")
  private int port;

  boolean isAsked() {
    return session;
  }

  /** Whether other machines can reach the participants' page. */
  boolean isShared() {
    return share != null && !address().equals(OwnAddresses.LOOPBACK);
  }

  /**
   * The address on which it listens.
   *
   * @throws InvalidInput when it is none of this machine
   */
  String address() {
    return share == null ? OwnAddresses.LOOPBACK : OwnAddresses.meant(share);
  }

  int port() {
    return port;
  }

  /** Refuses to share nothing. */
  void expectSession() {
    if (share != null && !session) {
      throw InvalidInput.of(
          Place.ofCommandLine("--share"),
          Message.of("server.nothing-shared"),
          Message.of("server.nothing-shared.maybe"));
    }
  }
}

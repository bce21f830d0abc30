package org.dsisim.cli.asked;

import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.server.OwnAddresses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether participants of a training can take part, and from where. */
public final class AskedSession {

  @Option(names = "--session", descriptionKey = "help.serve.session")
  private boolean session;

  @Option(
      names = "--share",
      arity = "0..1",
      fallbackValue = OwnAddresses.ALL,
      paramLabel = "ADDRESS",
      descriptionKey = "help.serve.share")
  private @Nullable String share;

  @Option(
      names = "--session-port",
      paramLabel = "N",
      defaultValue = "7118",
      descriptionKey = "help.serve.session-port")
  private int port;

  /** Whether a training session is asked for. */
  public boolean isAsked() {
    return session;
  }

  /** Whether other machines can reach the participants' page. */
  public boolean isShared() {
    return share != null && !address().equals(OwnAddresses.LOOPBACK);
  }

  /**
   * The address on which it listens.
   *
   * @throws InvalidInput when it is none of this machine
   */
  public String address() {
    return share == null ? OwnAddresses.LOOPBACK : OwnAddresses.meant(share);
  }

  /** The port of the participants' page. */
  public int port() {
    return port;
  }

  /** Refuses to share nothing. */
  public void expectSession() {
    if (share != null && !session) {
      throw InvalidInput.of(
          Place.ofCommandLine("--share"),
          Message.of("server.nothing-shared"),
          Message.of("server.nothing-shared.maybe"));
    }
  }
}

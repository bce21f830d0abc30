package org.dsisim.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The browser of whoever sits at this computer. */
final class Browser {

  private static final long PATIENCE_IN_SECONDS = 3;

  private Browser() {}

  /**
   * Opens an address in it, by the program that each system has for that; a desktop asked through
   * Java can hang where there is no screen.
   *
   * @return whether it could be opened, as far as that program says
   */
  static boolean open(String address) {
    try {
      Process opening =
          new ProcessBuilder(command(address))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      opening.getOutputStream().close();
      // One that still runs is the browser itself, or is opening it.
      return !opening.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS) || opening.exitValue() == 0;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> command(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return system.contains("mac") ? List.of("open", address) : List.of("xdg-open", address);
  }
}

package org.dsisim.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.report.page.asked.AskJson;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a page that has just been opened, and of its first reader. A server that has
 * asked them of itself has read, compiled and loaded what its first visitor would have to wait for.
 */
final class FirstPage {

  private static final int MILLISECONDS = 120_000;

  private final String address;

  private FirstPage(String address) {
    this.address = address;
  }

  /**
   * Opens it, and shows it to nobody.
   *
   * @param address of the server
   * @param first what the page looks at
   * @throws IOException when the server cannot be reached, or refuses one of the questions: whoever
   *     opens the page is told of it there
   */
  static void open(String address, Ask first) throws IOException {
    new FirstPage(address).open(AskJson.text(first), AskJson.why(first));
  }

  private void open(String ask, String why) throws IOException {
    answer("", null);
    answer("page.js", null);
    answer("api/words", null);
    answer("api/start", null);
    answer("api/answer", ask);
    answer("api/text", ask);
    answer("api/why", why);
  }

  private void answer(String path, @Nullable String body) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address + path).toURL().openConnection();
    connection.setConnectTimeout(MILLISECONDS);
    connection.setReadTimeout(MILLISECONDS);
    if (body != null) {
      connection.setRequestProperty("Content-Type", "application/json");
      connection.setDoOutput(true);
      try (OutputStream stream = connection.getOutputStream()) {
        stream.write(body.getBytes(StandardCharsets.UTF_8));
      }
    }
    try (InputStream stream = connection.getInputStream()) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
  }
}

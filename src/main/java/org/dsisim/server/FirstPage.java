package org.dsisim.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
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

  /** How a browser asks for a line; whoever is asked looks at no more of the key than its size. */
  private static final String FOR_A_LINE =
      """
      GET %s HTTP/1.1\r
      Host: %s\r
      Upgrade: websocket\r
      Connection: Upgrade\r
      Sec-WebSocket-Version: 13\r
      Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
      \r
      """;

  /** With what a message begins that is whole and a text. */
  private static final int MESSAGE = 0x81;

  /** One without a letter, masked as all of a browser's are. */
  private static final byte[] NOTHING_ASKED = {(byte) MESSAGE, (byte) 0x80, 0, 0, 0, 0};

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
    line();
  }

  /**
   * The line on which brackets are moved: opened, asked nothing, and broken off once that is
   * answered.
   */
  private void line() throws IOException {
    URI here = URI.create(address);
    try (Socket socket = new Socket(here.getHost(), here.getPort())) {
      socket.setSoTimeout(MILLISECONDS);
      OutputStream out = socket.getOutputStream();
      String asked = FOR_A_LINE.formatted(MovingLine.PATH, here.getAuthority());
      out.write(asked.getBytes(StandardCharsets.US_ASCII));
      out.write(NOTHING_ASKED);
      InputStream in = socket.getInputStream();
      for (int read = in.read(); read >= 0 && read != MESSAGE; ) {
        read = in.read();
      }
    }
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

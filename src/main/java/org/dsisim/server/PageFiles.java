package org.dsisim.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;

/** The files of the page: those that lie beside the program's classes, by their plain names. */
final class PageFiles {

  /** No name with a slash, and none that begins with a point. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.([a-z0-9]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private PageFiles() {}

  /** Sends the page itself. */
  static void index(Context context) {
    send(context, "index.html");
  }

  /** Sends one of its files. */
  static void file(Context context) {
    send(context, context.pathParam("file"));
  }

  private static void send(Context context, String name) {
    Matcher matcher = NAME.matcher(name);
    String type = matcher.matches() ? TYPES.get(matcher.group(1)) : null;
    if (type == null) {
      throw nothing();
    }
    try (InputStream stream = PageFiles.class.getResourceAsStream("page/" + name)) {
      if (stream == null) {
        throw nothing();
      }
      context.contentType(type).result(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw nothing();
    }
  }

  /** There is nothing under the address. */
  static Refused nothing() {
    return new Refused(404, Message.of("server.refused.nothing"));
  }
}

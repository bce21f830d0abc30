package org.dsisim.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Catalogue;
import org.dsisim.message.Message;

/** The files of the page: those that lie beside the program's classes, by their plain names. */
final class PageFiles {

  /** No name with a slash, and none that begins with a point. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.([a-z0-9]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private PageFiles() {}

  /** A word of the catalogue in the page itself: what is read before any script has run. */
  private static final Pattern WORD = Pattern.compile("\\{(page\\.[a-z.-]+)}");

  /** Sends the page itself. */
  static void index(Context context) {
    String page = new String(read("index.html"), StandardCharsets.UTF_8);
    Map<String, String> words = Catalogue.patterns(Locale.ENGLISH, "page");
    context
        .contentType("text/html; charset=utf-8")
        .result(WORD.matcher(page).replaceAll(found -> words.getOrDefault(found.group(1), "")));
  }

  /** Sends one of its files. */
  static void file(Context context) {
    String name = context.pathParam("file");
    Matcher matcher = NAME.matcher(name);
    String type = matcher.matches() ? TYPES.get(matcher.group(1)) : null;
    if (type == null) {
      throw nothing();
    }
    context.contentType(type).result(read(name));
  }

  private static byte[] read(String name) {
    try (InputStream stream = PageFiles.class.getResourceAsStream("page/" + name)) {
      if (stream == null) {
        throw nothing();
      }
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw nothing();
    }
  }

  /** There is nothing under the address. */
  static Refused nothing() {
    return new Refused(404, Message.of("server.refused.nothing"));
  }
}

package org.dsisim.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;

/** The files of a page: those that lie beside the program's classes, by their plain names. */
final class PageFiles {

  /** The workbench. */
  static final PageFiles WORKBENCH = new PageFiles("page", Set.of());

  /** What a participant of a training session opens: its own files, and these of the workbench. */
  static final PageFiles PARTICIPANT =
      new PageFiles("participant", Set.of("colours.css", "dom.js", "icon.svg", "words.js"));

  /** No name with a slash, and none that begins with a point. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.([a-z0-9]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final String folder;
  private final Set<String> shared;

  private PageFiles(String folder, Set<String> shared) {
    this.folder = folder;
    this.shared = shared;
  }

  /** Sends the page itself. */
  void index(Context context) {
    send(context, "index.html");
  }

  /** Sends one of its files. */
  void file(Context context) {
    send(context, context.pathParam("file"));
  }

  private void send(Context context, String name) {
    Matcher matcher = NAME.matcher(name);
    String type = matcher.matches() ? TYPES.get(matcher.group(1)) : null;
    if (type == null) {
      throw nothing();
    }
    try (InputStream stream = PageFiles.class.getResourceAsStream(path(name))) {
      if (stream == null) {
        throw nothing();
      }
      context.contentType(type).result(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw nothing();
    }
  }

  private String path(String name) {
    return (shared.contains(name) ? WORKBENCH.folder : folder) + "/" + name;
  }

  /** There is nothing under the address. */
  static Refused nothing() {
    return new Refused(404, Message.of("server.refused.nothing"));
  }
}

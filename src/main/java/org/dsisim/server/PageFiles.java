package org.dsisim.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Catalogue;
import org.dsisim.message.Message;

/**
 * The files of a page: those that lie beside the program's classes, by their plain names. The name
 * of their folder is the first word of the page's keys.
 */
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
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final String folder;
  private final Set<String> shared;

  /** A word of the catalogue in the page itself: what is read before any script has run. */
  private final Pattern word;

  private PageFiles(String folder, Set<String> shared) {
    this.folder = folder;
    this.shared = shared;
    this.word = Pattern.compile("\\{(" + folder + "\\.[a-z.-]+)}");
  }

  /** Sends the page itself. */
  void index(Context context) {
    String page = new String(read("index.html"), StandardCharsets.UTF_8);
    Map<String, String> words = Catalogue.patterns(Locale.ENGLISH, folder);
    context
        .contentType("text/html; charset=utf-8")
        .result(word.matcher(page).replaceAll(found -> words.getOrDefault(found.group(1), "")));
  }

  /** Sends one of its files. */
  void file(Context context) {
    String name = context.pathParam("file");
    Matcher matcher = NAME.matcher(name);
    String type = matcher.matches() ? TYPES.get(matcher.group(1)) : null;
    if (type == null) {
      throw nothing();
    }
    context.contentType(type).result(read(name));
  }

  private byte[] read(String name) {
    String from = shared.contains(name) ? WORKBENCH.folder : folder;
    try (InputStream stream = PageFiles.class.getResourceAsStream(from + "/" + name)) {
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

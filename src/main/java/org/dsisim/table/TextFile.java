package org.dsisim.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/** Reads whole files as text and reports those that are none. */
public final class TextFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextFile() {}

  /**
   * Reads a file.
   *
   * @param noText what is said of a file that is no text
   * @return the text without byte-order mark, or null if there is none, which is then reported
   */
  public static @Nullable String read(
      Path path, String shownAs, Message noText, Problems problems) {
    if (!isFile(path, shownAs, problems)) {
      return null;
    }
    Place place = Place.ofFile(shownAs);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (AccessDeniedException e) {
      problems.error(place, Message.of("table.file.denied"));
      return null;
    } catch (IOException e) {
      problems.error(
          place, Message.of("table.file.unreadable", "reason", String.valueOf(e.getMessage())));
      return null;
    }
    String text = decoded(bytes, shownAs, noText, problems);
    return text == null ? null : checked(text, shownAs, noText, problems);
  }

  /** Whether there is a file to read; what else there is, is reported. */
  static boolean isFile(Path path, String shownAs, Problems problems) {
    Place place = Place.ofFile(shownAs);
    if (Files.isDirectory(path)) {
      problems.error(place, Message.of("table.file.folder"));
      return false;
    }
    if (Files.notExists(path)) {
      problems.error(
          place,
          Message.of("table.file.none"),
          Nearest.near(String.valueOf(path.getFileName()), siblings(path)));
      return false;
    }
    // A pipe would be waited for without end, and a device may never end.
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      problems.error(place, Message.of("table.file.not-regular"));
      return false;
    }
    return true;
  }

  /** Returns the text without byte-order mark; null, after reporting it, if it is not text. */
  public static @Nullable String checked(
      String text, String shownAs, Message noText, Problems problems) {
    if (text.indexOf('\0') >= 0) {
      problems.error(
          Place.ofFile(shownAs),
          noText,
          text.startsWith("PK") ? Message.of("table.file.workbook") : null);
      return null;
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      noteByteOrderMark(shownAs, problems);
      return text.substring(1);
    }
    return text;
  }

  /** Says that a file begins with a byte-order mark. */
  static void noteByteOrderMark(String shownAs, Problems problems) {
    problems.note(Place.ofFile(shownAs), Message.of("table.file.byte-order-mark"));
  }

  private static @Nullable String decoded(
      byte[] bytes, String shownAs, Message noText, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    if (!decoder.decode(in, out, true).isError()) {
      return out.flip().toString();
    }
    String read = out.flip().toString();
    if (isWideText(bytes) || new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') < 0) {
      // The decoder stops before the bytes it cannot read, so the lines until there are known.
      int line = isWideText(bytes) ? 0 : (int) (read + "|").lines().count();
      problems.error(
          Place.of(shownAs, line),
          Message.of("table.file.not-utf"),
          Message.of("table.file.not-utf.maybe"));
      return null;
    }
    // Refused for its zero bytes, as any file that is not text.
    checked(new String(bytes, StandardCharsets.ISO_8859_1), shownAs, noText, problems);
    return null;
  }

  /** Tells UTF-16, which spreadsheets call Unicode text, from files that are no text at all. */
  private static boolean isWideText(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  /** The names of what lies in the folder of a file; none where it cannot be looked into. */
  public static List<String> siblings(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    if (parent == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(parent)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}

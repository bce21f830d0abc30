package org.dsisim.report.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a file of results holds: made while it is written, so that it never stands in memory. */
@FunctionalInterface
public interface FileContent {

  /**
   * Writes all of it.
   *
   * @throws IOException when it cannot be written
   */
  void writeTo(Appendable out) throws IOException;

  /** All of it as one text. */
  default String text() {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}

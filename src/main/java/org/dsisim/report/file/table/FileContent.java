package org.dsisim.report.file.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** What a file of results holds that is a text: made while it is written, never all in memory. */
// Written as text or as bytes, it is the same.
@SuppressWarnings("FunctionalInterfaceMethodChanged")
@FunctionalInterface
public interface FileContent extends ResultBytes {

  /**
   * Writes all of it.
   *
   * @throws IOException when it cannot be written
   */
  void writeTo(Appendable out) throws IOException;

  /** Writes all of it as UTF-8. */
  @Override
  default void writeTo(OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    writeTo(text);
    text.flush();
  }

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

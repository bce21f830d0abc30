package org.dsisim.report.file.table;

import java.io.IOException;
import java.io.OutputStream;

/** What a file of results holds, as bytes: made while it is written. */
@FunctionalInterface
public interface ResultBytes {

  /**
   * Writes all of it.
   *
   * @param out which is left open
   * @throws IOException when it cannot be written
   */
  void writeTo(OutputStream out) throws IOException;
}

package org.dsisim.report.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a library writes to that closes what it is given and words failures in its own way: the end
 * is not passed on, and the first failure is kept for whoever asks at the end.
 */
final class Outlet extends OutputStream {

  private final OutputStream out;
  private @Nullable IOException failure;

  Outlet(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failure == null) {
      try {
        out.write(bytes, from, length);
      } catch (IOException unwritten) {
        failure = unwritten;
      }
    }
  }

  /**
   * Hands on what is left.
   *
   * @throws IOException when not everything could be written
   */
  void finish() throws IOException {
    if (failure == null) {
      out.flush();
    } else {
      throw failure;
    }
  }
}

package org.dsisim.report.file.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a file of which all has to be on the disk in the end: of a large one, what was written
 * is brought there while the rest is made. For one thread.
 */
final class WriteBehind extends OutputStream {

  private static final long TOGETHER = 16L << 20;

  private final FileChannel file;
  private final OutputStream out;
  private long written;
  private volatile @Nullable IOException failed;
  private @Nullable CompletableFuture<Void> before;

  WriteBehind(FileChannel file) {
    this.file = file;
    this.out = Channels.newOutputStream(file);
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
    written += count;
    CompletableFuture<Void> last = before;
    if (written >= TOGETHER && (last == null || last.isDone())) {
      written = 0;
      before = CompletableFuture.runAsync(this::force);
    }
  }

  private void await() {
    CompletableFuture<Void> last = before;
    if (last != null) {
      last.join();
    }
  }

  private void force() {
    try {
      file.force(false);
    } catch (IOException once) {
      failed = once;
    }
  }

  /** Waits for what is on its way, and says what failed: a system tells it but once. */
  @Override
  public void flush() throws IOException {
    await();
    IOException failure = failed;
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void close() throws IOException {
    await();
    out.close();
  }
}

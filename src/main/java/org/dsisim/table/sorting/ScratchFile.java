package org.dsisim.table.sorting;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A temporary file, for any number of threads. The system removes it as soon as nobody has it open,
 * however the program ends; where it can, its name is gone from the beginning.
 */
public final class ScratchFile implements Closeable {

  private static final String PREFIX = "dsisim";

  private final Path path;
  private final FileChannel channel;
  private final AtomicLong end = new AtomicLong();

  private ScratchFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** An empty file in a folder; null for where temporary files usually are. */
  public static ScratchFile in(@Nullable Path folder) throws IOException {
    Path path =
        folder == null
            ? Files.createTempFile(PREFIX, null)
            : Files.createTempFile(folder, PREFIX, null);
    try {
      return new ScratchFile(
          path,
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException failed) {
      Files.deleteIfExists(path);
      throw failed;
    }
  }

  /**
   * Writes the first of some bytes; returns where they begin in the file.
   *
   * @throws FileSystemException with the file that could not be written, as to a full disk
   */
  long append(byte[] bytes, int length) throws IOException {
    long from = end.getAndAdd(length);
    ByteBuffer left = ByteBuffer.wrap(bytes, 0, length);
    try {
      while (left.hasRemaining()) {
        channel.write(left, from + left.position());
      }
    } catch (IOException failed) {
      FileSystemException named =
          new FileSystemException(path.toString(), null, failed.getMessage());
      named.initCause(failed);
      throw named;
    }
    return from;
  }

  /** Reads bytes that were written. */
  void read(long from, byte[] to, int at, int length) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(to, at, length);
    while (left.hasRemaining()) {
      if (channel.read(left, from + left.position() - at) < 0) {
        throw new IOException("the temporary file ends too early");
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

package org.dsisim.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes of a table that is read more than once; those of a small one stay in memory. */
final class FileBytes {

  /** Files up to this many bytes stay in memory. */
  private static final int SMALL = 1 << 20;

  /** Longer rows are those of no table. */
  private static final int LONGEST_ROW = 1 << 22;

  /** In so many bytes at a time the end of a row is looked for. */
  private static final int LOOK = 1 << 12;

  private final Path path;
  private final byte @Nullable [] content;
  private final long size;
  private final FileTime changed;

  FileBytes(Path path) throws IOException {
    this.path = path;
    this.changed = Files.getLastModifiedTime(path);
    long found = Files.size(path);
    this.content = found <= SMALL ? Files.readAllBytes(path) : null;
    this.size = content == null ? found : content.length;
  }

  /** Whether the file has been changed since it was looked at first. */
  boolean isAnother() throws IOException {
    return content == null
        && (Files.size(path) != size || !Files.getLastModifiedTime(path).equals(changed));
  }

  /** How many there are. */
  long size() {
    return size;
  }

  /** Opens the file. */
  Open open() throws IOException {
    return new Open(content == null ? FileChannel.open(path, StandardOpenOption.READ) : null);
  }

  /** A file that is open, for any number of threads. */
  final class Open implements Closeable {

    private final @Nullable FileChannel channel;

    private Open(@Nullable FileChannel channel) {
      this.channel = channel;
    }

    /** The bytes of a part. */
    byte[] bytes(Part part) throws IOException {
      return bytes(part.from(), part.length());
    }

    /**
     * Reads the bytes of a part.
     *
     * @param into has room for all of them
     * @return how many there are: fewer where the file has become shorter
     */
    int read(Part part, byte[] into) throws IOException {
      if (content != null) {
        System.arraycopy(content, Math.toIntExact(part.from()), into, 0, part.length());
        return part.length();
      }
      ByteBuffer bytes = ByteBuffer.wrap(into, 0, part.length());
      while (channel != null && bytes.hasRemaining()) {
        if (channel.read(bytes, part.from() + bytes.position()) < 0) {
          break;
        }
      }
      return bytes.position();
    }

    /** So many bytes, or fewer where the file ends before. */
    byte[] bytes(long from, int most) throws IOException {
      int length = (int) Math.max(0, Math.min(most, size - from));
      if (content != null) {
        return Arrays.copyOfRange(content, (int) from, (int) from + length);
      }
      ByteBuffer bytes = ByteBuffer.allocate(length);
      while (channel != null && bytes.hasRemaining()) {
        if (channel.read(bytes, from + bytes.position()) < 0) {
          return Arrays.copyOf(bytes.array(), bytes.position());
        }
      }
      return bytes.array();
    }

    /**
     * Cuts the file into parts, each of which ends with a line.
     *
     * @param skipped how many bytes come before the first
     * @param least how many bytes each has, but for the last
     * @return null when a line is too long
     */
    @Nullable List<Part> parts(int skipped, int least) throws IOException {
      List<Part> parts = new ArrayList<>();
      for (long from = skipped; from < size; ) {
        long end = lineEnd(from + least - 1);
        if (end < 0) {
          return null;
        }
        parts.add(new Part(from, Math.toIntExact(end - from), 0));
        from = end;
      }
      return parts;
    }

    /** Behind the first line feed from a byte on, or the end of the file; -1 where it is far. */
    private long lineEnd(long from) throws IOException {
      for (long at = from; at < size; at += LOOK) {
        if (at - from > LONGEST_ROW) {
          return -1;
        }
        byte[] look = bytes(at, LOOK);
        for (int i = 0; i < look.length; i++) {
          if (look[i] == '\n') {
            return at + i + 1;
          }
        }
      }
      return size;
    }

    @Override
    public void close() throws IOException {
      if (channel != null) {
        channel.close();
      }
    }
  }
}

package org.dsisim.workspace.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/** Something that was read, kept for as long as its files hold what they held. */
final class Kept<T extends @Nullable Object> {

  /** Reads it. */
  interface Reader<T extends @Nullable Object> {

    /** Reads all of it. */
    T read(Problems problems);

    /**
     * Reads it again.
     *
     * @param before what it came to the last time
     * @param changed the files that hold something else since
     */
    default T readAgain(T before, Set<Path> changed, Problems problems) {
      return read(problems);
    }
  }

  private final List<Path> files;
  private final int depth;
  private @Nullable DiskState state;
  private @Nullable Opened<T> opened;
  private @Nullable Object readWith;

  /**
   * Something not read yet.
   *
   * @param files and folders that it is read from
   * @param depth how deep folders are looked into
   */
  Kept(List<Path> files, int depth) {
    this.files = files;
    this.depth = depth;
  }

  /**
   * What it is today; one thread at a time reads it, and others wait for what it finds.
   *
   * @param with what it is read with: with another object it is another
   */
  synchronized Opened<T> current(Object with, Reader<T> reader) {
    DiskState then = state;
    DiskState now = then == null ? DiskState.of(files, depth) : then.now();
    Opened<T> before = readWith == with ? opened : null;
    Set<Path> changed = then == null ? Set.of() : then.differences(now);
    // Taken before anything is read: a file that changes meanwhile is noticed the next time.
    state = now;
    if (before != null && changed.isEmpty()) {
      return before;
    }
    // Whatever fails in what follows, nothing old is left behind as if it were current.
    opened = null;
    Opened<T> read =
        Opened.by(
            problems ->
                before == null
                    ? reader.read(problems)
                    : reader.readAgain(before.value(), changed, problems));
    opened = read;
    readWith = with;
    return read;
  }
}

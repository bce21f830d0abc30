package org.dsisim.workspace.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files as they stand on disk: what they hold, by a digest, which is taken of a file again only
 * when its size or its time is another.
 *
 * @param roots files, and folders whose files count
 * @param depth how deep folders are looked into: 1 for the files in them alone
 */
record DiskState(List<Path> roots, int depth, Map<Path, Stamp> files) {

  /** The endings of files that the program reads. */
  private static final List<String> READ = List.of(".csv", ".xlsx", ".yaml", ".yml", ".drl", ".md");

  /** A file at one moment. */
  record Stamp(long size, FileTime time, String digest) {}

  /** Files as they stand now. */
  static DiskState of(List<Path> roots, int depth) {
    return taken(List.copyOf(roots), depth, Map.of());
  }

  /** The same files, and those that have come since, as they stand now. */
  DiskState now() {
    return taken(roots, depth, files);
  }

  /** The files that are there in one of two states alone, or hold something else. */
  Set<Path> differences(DiskState other) {
    Set<Path> all = new HashSet<>(files.keySet());
    all.addAll(other.files.keySet());
    all.removeIf(file -> Objects.equals(digest(file), other.digest(file)));
    return all;
  }

  private @Nullable String digest(Path file) {
    Stamp stamp = files.get(file);
    return stamp == null ? null : stamp.digest();
  }

  private static DiskState taken(List<Path> roots, int depth, Map<Path, Stamp> known) {
    Map<Path, Stamp> files = new HashMap<>();
    for (Path root : roots) {
      look(root, depth, known, files);
    }
    return new DiskState(roots, depth, files);
  }

  /** Looks at each file once: a page asks after the rules whenever a bracket is moved. */
  private static void look(Path root, int depth, Map<Path, Stamp> known, Map<Path, Stamp> found) {
    if (!Files.exists(root)) {
      return;
    }
    try {
      Files.walkFileTree(
          root,
          Set.of(FileVisitOption.FOLLOW_LINKS),
          depth,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
              Stamp stamp =
                  now.isRegularFile() && isRead(file) ? stamp(file, now, known.get(file)) : null;
              if (stamp != null) {
                found.put(file, stamp);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure)
                throws IOException {
              if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
              }
              throw failure;
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isRead(Path file) {
    String name = String.valueOf(file.getFileName());
    for (String ending : READ) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Null when the file is gone again. */
  private static @Nullable Stamp stamp(Path file, BasicFileAttributes now, @Nullable Stamp known) {
    try {
      boolean isAsKnown =
          known != null
              && known.size() == now.size()
              && known.time().equals(now.lastModifiedTime());
      return isAsKnown ? known : new Stamp(now.size(), now.lastModifiedTime(), digestOf(file));
    } catch (NoSuchFileException gone) {
      return null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String digestOf(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package org.dsisim.report.file.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.PieceFile;
import org.dsisim.report.file.table.ResultBytes;

/** Writes new files into the hidden folder in which they wait for their places. */
final class Staging {

  private final Path folder;
  private final Consumer<String> done;

  /**
   * Files of a hidden folder.
   *
   * @param done is told of each file behind it
   */
  Staging(Path folder, Consumer<String> done) {
    this.folder = folder;
    this.done = done;
  }

  /** A file that is being staged. */
  private final class Staged implements Closeable {

    private final String name;
    private final MessageDigest digest = Sha256.digest();
    private final FileChannel file;
    private final OutputStream out;

    private Staged(String name) throws IOException {
      this.name = name;
      this.file = FileChannel.open(folder.resolve(name), CREATE, WRITE);
      this.out = new DigestOutputStream(new WriteBehind(file), digest);
    }

    /** What was written, once it is on the disk. */
    private ListedFile end() throws IOException {
      out.flush();
      file.force(true);
      return new ListedFile(name, file.position(), Sha256.of(digest));
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Writes a file; its content is on the disk before anything relies on it. */
  ListedFile stage(String name, ResultBytes content) throws IOException {
    try (Staged staged = new Staged(name)) {
      content.writeTo(staged.out);
      ListedFile written = staged.end();
      done.accept("wrote " + name);
      return written;
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /**
   * Begins to write those tables that take a pass over the same payers in one, on another thread:
   * the others can be written meanwhile.
   */
  Together together(Map<String, ? extends ResultBytes> tables) throws IOException {
    List<PieceFile<?>> files = new ArrayList<>();
    List<String> names = new ArrayList<>();
    tables.forEach(
        (name, content) -> {
          if (content instanceof PieceFile<?> file
              && (files.isEmpty() || files.get(0).run().equals(file.run()))) {
            files.add(file);
            names.add(name);
          }
        });
    return files.size() < 2
        ? new Together(List.of(), List.of())
        : new Together(List.copyOf(names), List.copyOf(files));
  }

  /** Files that are written together. To be closed before anything is done with the folder. */
  final class Together implements Closeable {

    private final List<Staged> open = new ArrayList<>();
    private final CompletableFuture<Void> pass;

    private Together(List<String> names, List<PieceFile<?>> files) throws IOException {
      try {
        for (String name : names) {
          open.add(new Staged(name));
        }
      } catch (IOException failed) {
        closeAll();
        throw failed;
      }
      this.pass =
          files.isEmpty()
              ? CompletableFuture.completedFuture(null)
              : CompletableFuture.runAsync(() -> write(files));
    }

    private void write(List<PieceFile<?>> files) {
      try {
        PieceFile.writeTogether(
            files.get(0).run(), files, open.stream().map(staged -> staged.out).toList());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    /** Whether a file is among them. */
    boolean has(String name) {
      return open.stream().anyMatch(staged -> staged.name.equals(name));
    }

    /** Waits until all are written: what they are, by name. */
    Map<String, ListedFile> end() throws IOException {
      try {
        pass.join();
      } catch (CompletionException failed) {
        if (failed.getCause() instanceof UncheckedIOException unchecked) {
          throw unchecked.getCause();
        }
        throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
      }
      Map<String, ListedFile> written = new LinkedHashMap<>();
      for (Staged staged : open) {
        written.put(staged.name, staged.end());
      }
      return written;
    }

    @Override
    public void close() throws IOException {
      // Where something else failed, what is still being written fails nobody.
      pass.handle((done, failed) -> true).join();
      closeAll();
    }

    private void closeAll() throws IOException {
      for (Staged staged : open) {
        staged.close();
      }
    }
  }

  /** Writes a text. */
  ListedFile stage(String name, String all) throws IOException {
    FileContent content = out -> out.append(all);
    return stage(name, content);
  }
}

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.PayerFile;
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

  /** Writes those tables that take a pass over the same payers in one. */
  Map<String, ListedFile> stageTogether(Map<String, ? extends ResultBytes> tables)
      throws IOException {
    List<PayerFile<?>> files = new ArrayList<>();
    List<String> names = new ArrayList<>();
    tables.forEach(
        (name, content) -> {
          if (content instanceof PayerFile<?> file
              && (files.isEmpty() || files.get(0).run().equals(file.run()))) {
            files.add(file);
            names.add(name);
          }
        });
    Map<String, ListedFile> written = new HashMap<>();
    if (files.size() < 2) {
      return written;
    }
    List<Staged> open = new ArrayList<>();
    try {
      for (String name : names) {
        open.add(new Staged(name));
      }
      PayerFile.writeTogether(
          files.get(0).run(), files, open.stream().map(staged -> staged.out).toList());
      for (Staged staged : open) {
        written.put(staged.name, staged.end());
      }
    } finally {
      for (Staged staged : open) {
        staged.close();
      }
    }
    return written;
  }

  /** Writes a text. */
  ListedFile stage(String name, String all) throws IOException {
    FileContent content = out -> out.append(all);
    return stage(name, content);
  }
}

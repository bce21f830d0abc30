package org.dsisim.report.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dsisim.report.file.folder.Sha256;
import org.jspecify.annotations.Nullable;

/** Fingerprints of files that were read: that of a large table takes a while. For one thread. */
final class InputFingerprints {

  private final Map<String, Path> files;
  private @Nullable CompletableFuture<Map<String, String>> begun;

  /**
   * Nothing is read yet.
   *
   * @param files by their names in results
   */
  InputFingerprints(Map<String, Path> files) {
    this.files = files;
  }

  /** Begins to take them on another thread; what fails there is said when they are asked for. */
  void begin() {
    begun = CompletableFuture.supplyAsync(this::taken);
  }

  /**
   * In hexadecimal digits, by the names of the files and in their order.
   *
   * @throws UncheckedIOException when one cannot be read
   */
  Map<String, String> byName() {
    CompletableFuture<Map<String, String>> ahead = begun;
    if (ahead == null) {
      return taken();
    }
    try {
      return ahead.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private Map<String, String> taken() {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        fingerprints.put(file.getKey(), Sha256.of(file.getValue()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return fingerprints;
  }
}

package org.dsisim.table.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * A workbook as it is packed, on a disk or in memory; a part that unpacks to far more than it was
 * packed in is not read to its end.
 */
final class PackedFile extends ZipFileZipEntrySource {

  private static final int PIECE = 1 << 16;

  /**
   * Opens a file.
   *
   * @throws IOException where nothing is packed in it
   */
  PackedFile(Path path) throws IOException {
    super(opened(path));
  }

  private static ZipFile opened(Path path) throws IOException {
    try {
      return ZipFile.builder().setSeekableByteChannel(Files.newByteChannel(path)).get();
    } catch (IOException unreadable) {
      // The library puts the class of the channel before what is wrong.
      Throwable cause = unreadable.getCause();
      throw cause instanceof IOException why ? why : unreadable;
    }
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry part) throws IOException {
    return new ZipArchiveThresholdInputStream(super.getInputStream(part));
  }

  /** How large its parts say that they are unpacked. */
  long statedSize() {
    return Collections.list(getEntries()).stream()
        .mapToLong(part -> Math.max(0, part.getSize()))
        .sum();
  }

  /** Whether its parts unpack to no more than so many bytes, whatever they say. */
  boolean unpacksTo(long most) throws IOException {
    byte[] piece = new byte[PIECE];
    long unpacked = 0;
    for (ZipArchiveEntry part : Collections.list(getEntries())) {
      try (InputStream in = getInputStream(part)) {
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
          unpacked += read;
          if (unpacked > most) {
            return false;
          }
        }
      }
    }
    return true;
  }
}

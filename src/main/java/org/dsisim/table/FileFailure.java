package org.dsisim.table;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dsisim.message.Message;

/** Why a file or a folder could not be used, in words for the person who named it. */
public final class FileFailure {

  /** The message for what operating systems say, by a part of it that they have in common. */
  private static final List<Map.Entry<String, String>> REASONS =
      List.of(
          Map.entry("name too long", "table.failure.name-too-long"),
          Map.entry("no space left", "table.failure.no-space"),
          Map.entry("not enough space", "table.failure.no-space"),
          Map.entry("quota exceeded", "table.failure.quota"),
          Map.entry("read-only", "table.failure.read-only"),
          Map.entry("not a directory", "table.failure.path"),
          Map.entry("is a directory", "table.failure.folder"),
          Map.entry("symbolic links", "table.failure.link-circle"),
          Map.entry("not permitted", "table.failure.denied"),
          Map.entry("permission denied", "table.failure.denied"));

  private FileFailure() {}

  /** The reason, without the file and without a full stop. */
  public static Message why(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return Message.of("table.failure.denied");
    }
    if (failure instanceof NoSuchFileException) {
      return Message.of("table.failure.none");
    }
    if (failure instanceof FileAlreadyExistsException) {
      return Message.of("table.failure.taken");
    }
    if (failure instanceof NotDirectoryException) {
      return Message.of("table.failure.path");
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return Message.of("table.failure.not-empty");
    }
    if (failure instanceof CharacterCodingException) {
      return Message.of("table.failure.not-utf");
    }
    String said =
        failure instanceof FileSystemException ofFile ? ofFile.getReason() : failure.getMessage();
    if (said == null || said.isBlank()) {
      return Message.of("table.failure.not-said");
    }
    String lower = said.toLowerCase(Locale.ROOT);
    return REASONS.stream()
        .filter(known -> lower.contains(known.getKey()))
        .map(known -> Message.of(known.getValue()))
        .findFirst()
        .orElseGet(() -> Message.plain(said.strip().replaceFirst("\\.$", "")));
  }

  /** The file that the system names; empty where it names none. */
  public static Optional<String> file(IOException failure) {
    return failure instanceof FileSystemException ofFile
        ? Optional.ofNullable(ofFile.getFile())
        : Optional.empty();
  }
}

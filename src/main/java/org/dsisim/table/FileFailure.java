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

/** Why a file or a folder could not be used, in words for the person who named it. */
public final class FileFailure {

  /** What operating systems say, by a part of it that they have in common. */
  private static final List<Map.Entry<String, String>> REASONS =
      List.of(
          Map.entry("name too long", "the name is too long"),
          Map.entry("no space left", "no space is left on the disk"),
          Map.entry("not enough space", "no space is left on the disk"),
          Map.entry("quota exceeded", "no more space is allowed there"),
          Map.entry("read-only", "it can only be read there"),
          Map.entry("not a directory", "a part of the path is a file, not a folder"),
          Map.entry("is a directory", "it is a folder, not a file"),
          Map.entry("symbolic links", "a link leads back to itself"),
          Map.entry("not permitted", "access is denied"),
          Map.entry("permission denied", "access is denied"));

  private FileFailure() {}

  /** The reason, without the file and without a full stop. */
  public static String why(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "something else bears that name";
    }
    if (failure instanceof NotDirectoryException) {
      return "a part of the path is a file, not a folder";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    if (failure instanceof CharacterCodingException) {
      return "it is not UTF-8 text";
    }
    String said =
        failure instanceof FileSystemException ofFile ? ofFile.getReason() : failure.getMessage();
    if (said == null || said.isBlank()) {
      return "the system does not say why";
    }
    String lower = said.toLowerCase(Locale.ROOT);
    return REASONS.stream()
        .filter(known -> lower.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(said.strip().replaceFirst("\\.$", ""));
  }

  /** The file that the system names; empty where it names none. */
  public static Optional<String> file(IOException failure) {
    return failure instanceof FileSystemException ofFile
        ? Optional.ofNullable(ofFile.getFile())
        : Optional.empty();
  }
}

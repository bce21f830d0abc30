package org.dsisim.report.page.asked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody gave to a page: its name, and what it holds, which never changes. */
public final class GivenFile {

  private final String name;
  private final byte[] content;

  private GivenFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** A file. */
  public static GivenFile of(String name, byte[] content) {
    return new GivenFile(name, content.clone());
  }

  /** Its name, without any folder. */
  public String name() {
    return name;
  }

  /** How many bytes it holds. */
  public int size() {
    return content.length;
  }

  /** Writes it into a folder. */
  public void writeTo(Path folder) throws IOException {
    Files.write(folder.resolve(name), content);
  }
}

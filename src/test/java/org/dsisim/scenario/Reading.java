package org.dsisim.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.Shipped;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.scenario.country.Codes;

/** A file that a test writes, read; and all that was said about it. */
public final class Reading {

  private final Path folder;
  private final Problems problems = new Problems();

  public Reading(Path folder) {
    this.folder = folder;
  }

  public Problems problems() {
    return problems;
  }

  /** The codes of the shipped countries. */
  public Codes codes() {
    return Shipped.reference().codes(Map.of(), Map.of(), problems);
  }

  public Path file(String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Every problem as it is printed, one below the other. */
  public String said() {
    List<Problem> all = problems.all();
    return all.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}

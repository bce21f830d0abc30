package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.Rulebook;

/** A shipped rule set in a folder of its own, to be changed in one place. */
public final class CopiedRules {

  private final Path root;
  private final String folder;

  private CopiedRules(Path root, String folder) {
    this.root = root;
    this.folder = folder;
  }

  /**
   * Copies a rule set.
   *
   * @param root an empty folder, in the place of {@code rules/}
   * @param folder as {@code contribution/bilateral}
   */
  public static CopiedRules of(Path root, String folder) {
    Path to = root.resolve(folder);
    try (Stream<Path> files = Files.list(Shipped.rulesFolder().resolve(folder))) {
      Files.createDirectories(to);
      Files.writeString(root.resolve("options.yaml"), "options: {}\n");
      for (Path file : files.toList()) {
        Files.writeString(to.resolve(file.getFileName()), Files.readString(file));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return new CopiedRules(root, folder);
  }

  public String text(String file) {
    try {
      return Files.readString(root.resolve(folder).resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public CopiedRules write(String file, String text) {
    try {
      Files.writeString(root.resolve(folder).resolve(file), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return this;
  }

  /** Puts words in the place of others that must be there. */
  public CopiedRules replace(String file, String words, String others) {
    assertThat(text(file)).contains(words);
    return write(file, text(file).replace(words, others));
  }

  /** The copy, which is compiled when it is asked. */
  public Rulebook rulebook(Problems problems) {
    return new Rulebook(root, "rules", Shipped.compiled(), message -> {}, problems);
  }

  /** What moving the copy's parameters changes in its cases. */
  Coverage coverage() {
    Problems problems = new Problems();
    Rulebook rulebook = rulebook(problems);
    String id = folder.substring(folder.indexOf('/') + 1);
    Coverage coverage = WorkedCases.coverage(id, rulebook, Shipped.reference());
    assertThat(problems.hasErrors()).as(problems.all().toString()).isFalse();
    return Objects.requireNonNull(coverage);
  }
}

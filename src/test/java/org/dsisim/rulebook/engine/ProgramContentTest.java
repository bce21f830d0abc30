package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what it is known whether compiled rules are still those of this program. */
class ProgramContentTest {

  private static final String DROOLS = "drools-1.jar";

  @TempDir Path temporary;

  private Path classes = Path.of("");

  @BeforeEach
  void aProgram() throws IOException {
    classes = temporary.resolve("classes");
    write("org/dsisim/value/Money.class", "money");
    write("org/dsisim/model/fact/Payer.class", "payer");
    write("org/dsisim/cli/Dsisim.class", "command");
  }

  @Test
  void aFolderOfClassesAndTheJarMadeOfThemAreTheSameProgram() throws IOException {
    assertThat(fingerprint(jar())).isEqualTo(fingerprint(classes));
  }

  @Test
  void aJarThatSaysWhatItWasMadeOfIsTheSameProgramAsThat() throws IOException {
    String before = fingerprint(classes);
    String content = ProgramContent.of(classes);
    write("org/dsisim/value/Money.class", "money in another form");
    write(ProgramContent.WRITTEN_DOWN, content);
    assertThat(fingerprint(jar())).isEqualTo(before);
    write(ProgramContent.WRITTEN_DOWN, "of another");
    assertThat(fingerprint(jar())).isNotEqualTo(before);
  }

  @Test
  void anotherClassThatRulesSeeIsAnotherProgram() throws IOException {
    String before = fingerprint(classes);
    write("org/dsisim/value/Money.class", "honey");
    assertThat(fingerprint(classes)).isNotEqualTo(before);
    assertThat(fingerprint(jar())).isNotEqualTo(before);
  }

  @Test
  void aClassUnderAnotherNameIsAnotherProgram() throws IOException {
    String before = fingerprint(classes);
    Files.move(
        classes.resolve("org/dsisim/value/Money.class"),
        classes.resolve("org/dsisim/value/Cents.class"));
    assertThat(fingerprint(classes)).isNotEqualTo(before);
  }

  @Test
  void whatIsBuiltOnTopChangesNothing() throws IOException {
    String before = fingerprint(classes);
    write("org/dsisim/cli/Dsisim.class", "another");
    assertThat(fingerprint(classes)).isEqualTo(before);
  }

  @Test
  void anotherDroolsIsAnotherProgram() throws IOException {
    assertThat(ProgramContent.fingerprint(classes, "drools-2.jar"))
        .isNotEqualTo(fingerprint(classes));
  }

  private static String fingerprint(Path program) throws IOException {
    return ProgramContent.fingerprint(program, DROOLS);
  }

  private void write(String name, String content) throws IOException {
    Path file = classes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** A jar with entries for folders, in an order of its own. */
  private Path jar() throws IOException {
    Path jar = temporary.resolve("program.jar");
    try (Stream<Path> walked = Files.walk(classes);
        ZipOutputStream zip =
            new ZipOutputStream(Files.newOutputStream(jar), StandardCharsets.UTF_8)) {
      List<Path> paths = walked.sorted(Comparator.reverseOrder()).toList();
      for (Path path : paths) {
        String name = classes.relativize(path).toString().replace('\\', '/');
        if (Files.isDirectory(path)) {
          zip.putNextEntry(new ZipEntry(name + "/"));
        } else {
          zip.putNextEntry(new ZipEntry(name));
          zip.write(Files.readAllBytes(path));
        }
      }
    }
    return jar;
  }
}

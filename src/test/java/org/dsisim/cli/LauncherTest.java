package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher tells Java, asked of a Java that only says what it was told. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final int MILLION = 1_000_000;

  @TempDir private Path temporary;

  private Path home = Path.of("");

  private Path java = Path.of("");

  @BeforeEach
  void unpack() throws IOException {
    home = temporary.resolve("program");
    Files.createDirectories(home.resolve("lib"));
    Path jar = Files.createFile(home.resolve("lib/dsisim.jar"));
    Files.copy(Path.of("dsisim"), home.resolve("dsisim"), StandardCopyOption.COPY_ATTRIBUTES);
    java = temporary.resolve("java");
    Path program = Files.createDirectories(java.resolve("bin")).resolve("java");
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    // As if no archive of classes could be made for this Java: then nobody tries it behind.
    Path tried = Files.createDirectories(home.resolve("cache")).resolve("classes.jsa.for");
    Files.writeString(tried, " " + program.toRealPath() + " " + home.toRealPath());
    Files.setLastModifiedTime(tried, Files.getLastModifiedTime(jar));
    table("small", 1);
    table("large", 9 * MILLION);
    table("huge", 300 * MILLION);
    table("uses", 9 * MILLION);
    Files.move(temporary.resolve("uses/users.csv"), temporary.resolve("uses/uses.csv"));
  }

  /** A scenario whose table of users has that many bytes, of which the disk holds none. */
  private void table(String scenario, long bytes) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(scenario));
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("users.csv").toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  private List<String> told(String temporaryFiles, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("dsisim").toString()));
    command.addAll(Arrays.asList(arguments));
    Path out = temporary.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temporary.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("TMPDIR", temporaryFiles);
    int code = builder.start().waitFor();
    List<String> lines = Files.readAllLines(out);
    assertThat(code).as(lines.toString()).isZero();
    return lines;
  }

  private static String compiler(List<String> told) {
    if (told.contains("-XX:TieredStopAtLevel=1")) {
      return "first";
    }
    return told.stream().anyMatch(one -> one.startsWith("-XX:CompilerDirectivesFile="))
        ? "fingerprints"
        : "both";
  }

  private static String memory(List<String> told) {
    if (told.contains("-Xmn256m")) {
      return told.contains("-Xms700m") ? "more" : told.contains("-Xms600m") ? "room" : "none";
    }
    return told.contains("-Xmn160m") ? "nursery" : told.contains("-Xmn220m") ? "larger" : "usual";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "run small,                          first,        Serial,   usual",
    "run small --out results,            first,        Serial,   usual",
    "run small --threads 2,              both,         Serial,   nursery",
    "run large,                          first,        Parallel, larger",
    "run large --out results,            fingerprints, Parallel, nursery",
    "run large --out results --threads=2, both,        Serial,   nursery",
    "run huge,                           first,        Parallel, larger",
    "run huge/users.csv --out=results,   fingerprints, Parallel, nursery",
    "run uses,                           first,        Parallel, room",
    "run uses --out results,             fingerprints, Parallel, more",
    "compare large,                      first,        Parallel, larger",
    "compare huge,                       both,         Serial,   nursery",
    "serve huge,                         both,         Serial,   nursery",
    "options,                            first,        Serial,   usual",
  })
  void eachKindOfWorkHasItsCompilerItsCollectorAndItsMemory(
      String command, String compiler, String collector, String memory) throws Exception {
    List<String> told = told("", command.split(" "));
    assertThat(compiler(told)).isEqualTo(compiler);
    assertThat(told.stream().filter(one -> one.endsWith("GC")))
        .containsExactly("-XX:+Use" + collector + "GC");
    assertThat(memory(told)).isEqualTo(memory);
  }

  @Test
  void whatIsTypedComesLastAndAsItIs() throws Exception {
    assertThat(told("", "run", "a folder", "--set", "a.b=*"))
        .endsWith("org.dsisim.cli.Dsisim", "run", "a folder", "--set", "a.b=*");
  }

  @Test
  void temporaryFilesLieWhereTheSystemIsToldToPutThem() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("on another disk"));
    assertThat(told(folder.toString(), "run", "small")).contains("-Djava.io.tmpdir=" + folder);
  }

  @ParameterizedTest
  @CsvSource({"''", "small", "/nowhere/at/all"})
  void whereThereIsNoSuchFolderJavaHasItsUsualOne(String folder) throws Exception {
    assertThat(told(folder, "run", "small")).noneMatch(one -> one.startsWith("-Djava.io.tmpdir"));
  }
}

package org.dsisim;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The archive as a user has it: unpacked, without Maven, with nothing but Java and a shell. */
@DisabledOnOs(OS.WINDOWS)
@Execution(ExecutionMode.CONCURRENT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchiveIT {

  /** All that the launcher calls. */
  private static final List<String> TOOLS =
      List.of("bash", "dirname", "find", "mkdir", "mv", "nice", "readlink", "rm", "touch", "tput");

  private static final String OBLIGATIONS = "rules/contribution/cali-fund/obligations.drl";

  private static final String[] RUN = {"run", "workshop", "-o", "cali-fund", "--format", "csv"};

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path temporary;

  private Path home = Path.of("");

  @BeforeEach
  void unpack() throws IOException {
    Path zip = Path.of(Objects.requireNonNull(System.getProperty("dsisim.archive")));
    Path target = Files.createDirectories(temporary.resolve("a folder with spaces"));
    Map<String, Object> withModes = Map.of("enablePosixFileAttributes", true);
    try (FileSystem archive = FileSystems.newFileSystem(zip, withModes);
        Stream<Path> entries = Files.walk(archive.getPath("/"))) {
      for (Path entry : entries.toList()) {
        Path copy = target.resolve(entry.toString().substring(1));
        if (Files.isDirectory(entry)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(entry, copy, COPY_ATTRIBUTES);
          Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(entry));
        }
      }
    }
    try (Stream<Path> folders = Files.list(target)) {
      home = folders.findFirst().orElseThrow();
    }
    Path tools = Files.createDirectories(temporary.resolve("bin"));
    for (String tool : TOOLS) {
      for (String folder : System.getenv("PATH").split(":", -1)) {
        if (Files.isExecutable(Path.of(folder, tool)) && Files.notExists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), Path.of(folder, tool));
        }
      }
    }
  }

  @AfterEach
  void removeTheTools() throws Exception {
    waitForWhatGoesOnBehind();
    for (String tool : TOOLS) {
      Files.deleteIfExists(temporary.resolve("bin").resolve(tool));
    }
  }

  /**
   * Waits until nothing goes on behind a command that has ended, as the archive of classes is made
   * behind the first; a folder in use cannot be deleted. Whatever the launcher starts is called by
   * names below the test's folder.
   */
  private void waitForWhatGoesOnBehind() throws InterruptedException {
    while (ProcessHandle.allProcesses().anyMatch(this::isOfThisTest)) {
      Thread.sleep(200);
    }
  }

  private boolean isOfThisTest(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(temporary.toString());
  }

  /**
   * As if another process were making the archive of classes: then nobody else does, which would
   * take many times as long as what is tested.
   */
  private void anotherMakesTheArchive() throws IOException {
    Files.createDirectories(home.resolve("cache/classes.work"));
  }

  private Process start(Path out, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(home.resolve("dsisim").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(temporary.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", temporary.resolve("bin").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", temporary.resolve("of the user").toString());
    return builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
  }

  /** What a command prints, on stdout and stderr; it must succeed. */
  private String said(String... arguments) throws Exception {
    Path out = temporary.resolve("out");
    Process process = start(out, arguments);
    int code = process.waitFor();
    String text = Files.readString(out);
    assertThat(code).as(text).isZero();
    return text;
  }

  /** Runs, and tells from the cache whether anything was compiled. */
  private String runFromCache() throws Exception {
    List<String> before = remembered();
    String text = said(RUN);
    assertThat(remembered()).isEqualTo(before);
    return text;
  }

  /** Compiled rules by name and time. */
  private List<String> remembered() {
    try (Stream<Path> files = Files.list(home.resolve("cache"))) {
      return files
          .filter(file -> file.toString().endsWith(".rules"))
          // What they answered is another matter than what they say.
          .filter(file -> !file.toString().contains(".answers."))
          .map(file -> file.getFileName() + " " + file.toFile().lastModified())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void edit(String file, String what, String by) throws IOException {
    Path path = home.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(what);
    Files.writeString(path, text.replace(what, by));
  }

  @Test
  void itRunsWithoutMavenAndItsRulesCanBeEdited() throws Exception {
    anotherMakesTheArchive();
    String shipped = runFromCache();
    assertThat(shipped)
        .startsWith("option,year,indicator,value,unit,note\n")
        .contains("cali-fund,2024,owed,800000.00,USD", "cali-fund,2024,expected,200000.00,USD");
    String[] higher = {
      "run", "workshop", "-o", "cali-fund", "--format", "csv", "--set", "cali-fund.basis=higher"
    };
    String expected = said(higher);
    assertThat(figures(expected)).isNotEqualTo(figures(shipped));

    edit(OBLIGATIONS, "theContributionIs( lowerOf(", "theContributionIs( higherOf(");
    assertThat(figures(said(RUN))).isEqualTo(figures(expected));
    assertThat(figures(runFromCache())).isEqualTo(figures(expected));
    edit(OBLIGATIONS, "theContributionIs( higherOf(", "theContributionIs( lowerOf(");
    assertThat(figures(said(RUN))).isEqualTo(figures(shipped));

    String parameters = "rules/contribution/cali-fund/parameters.csv";
    edit(parameters, "profit_rate,1,", "profit_rate,2,");
    edit(parameters, "sales_rate,0.1,", "sales_rate,0.2,");
    assertThat(said(RUN)).contains("cali-fund,2024,owed,1600000.00,USD");
    assertThat(runFromCache()).contains("cali-fund,2024,owed,1600000.00,USD");
    assertThat(temporary.resolve("of the user")).doesNotExist();
  }

  /** The lines that are figures, without what is said beside them. */
  private static List<String> figures(String text) {
    return text.lines().filter(line -> line.startsWith("cali-fund,2024,")).toList();
  }

  private void damageAll() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("cache"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".rules")).toList()) {
        Files.writeString(file, "damaged");
      }
    }
  }

  @Test
  void twoProcessesCanStartAtOnceAndExitCodesComeThrough() throws Exception {
    anotherMakesTheArchive();
    damageAll();
    Path outA = temporary.resolve("out a");
    Path outB = temporary.resolve("out b");
    Process a = start(outA, RUN);
    Process b = start(outB, RUN);
    assertThat(List.of(a.waitFor(), b.waitFor())).containsOnly(0);
    assertThat(Files.readString(outA))
        .contains("cali-fund,2024,owed,800000.00,USD")
        .isEqualTo(Files.readString(outB))
        .isEqualTo(runFromCache());
    nowhereIsRefused();
  }

  private void nowhereIsRefused() throws Exception {
    Path out = temporary.resolve("out");
    assertThat(start(out, "run", "nowhere", "-o", "cali-fund").waitFor()).isEqualTo(2);
    assertThat(Files.readString(out)).startsWith("SCENARIO: 'nowhere' is not a scenario.");
  }

  @Test
  void itRunsBelowAnyFolderThatTheSystemAllows() throws Exception {
    // Below a colon no archive is made: nothing of this folder is left behind the first command.
    moveHomeTo("a: b");
    String shipped = said(RUN);
    moveHomeTo("c: d");
    assertThat(runAfterAnEdit("of c")).isEqualTo(shipped);
  }

  /** Runs with a rule that is compiled there, and files that lie where the user is. */
  private String runAfterAnEdit(String out) throws Exception {
    edit(OBLIGATIONS, "// ", "//  ");
    List<String> written = new ArrayList<>(List.of(RUN));
    written.addAll(List.of("--out", out));
    String text = said(written.toArray(String[]::new));
    assertThat(temporary.resolve(out).resolve("run.json")).isNotEmptyFile();
    return text;
  }

  /**
   * The archive is made once, which takes longer than all that is tested with it; the others are
   * done meanwhile.
   */
  @Test
  @Order(1)
  void belowAnyFolderItMakesItsArchiveOfClassesAndOneDamagedByteIsNoticed() throws Exception {
    // As that of the folder from which it is moved.
    Files.writeString(home.resolve("cache/classes.jsa"), "of elsewhere");
    Files.writeString(home.resolve("cache/classes.jsa.for"), "elsewhere");
    boolean writesLetters = System.getProperty("sun.jnu.encoding").startsWith("UTF");
    moveHomeTo("50% * off #1+" + (writesLetters ? " d'été" : ""));
    String shipped = runAfterAnEdit("of the user's");
    assertThat(shipped).contains("cali-fund,2024,owed,800000.00,USD");
    waitForWhatGoesOnBehind();
    assertThat(home.resolve("cache/classes.work")).doesNotExist();
    assertThat(Files.size(home.resolve("cache/classes.jsa"))).isGreaterThan(1_000_000);
    assertThat(said(RUN)).isEqualTo(shipped);
    everyCommandOfTheReadmeRuns();
    nowhereIsRefused();
    rulesAreCompiledBesideThoseOfTheArchive(shipped);
    damageIsNoticed(shipped);
  }

  /** While others of the same name are among the program's classes. */
  private void rulesAreCompiledBesideThoseOfTheArchive(String shipped) throws Exception {
    edit(OBLIGATIONS, "//  ", "// ");
    assertThat(said(RUN)).isEqualTo(shipped);
    edit(OBLIGATIONS, "theContributionIs( lowerOf(", "theContributionIs( higherOf(");
    assertThat(figures(said(RUN))).isNotEqualTo(figures(shipped));
    edit(OBLIGATIONS, "theContributionIs( higherOf(", "theContributionIs( lowerOf(");
    assertThat(said(RUN)).isEqualTo(shipped);
  }

  private void damageIsNoticed(String shipped) throws Exception {
    Path classes = home.resolve("cache/classes.jsa");
    Path madeFor = home.resolve("cache/classes.jsa.for");
    byte[] whole = Files.readAllBytes(classes);
    Path wholeFor = Files.copy(madeFor, temporary.resolve("whole for"), COPY_ATTRIBUTES);
    Path rules = home.resolve("cache/rules.jar");
    Path wholeRules = Files.copy(rules, temporary.resolve("whole rules"), COPY_ATTRIBUTES);
    anotherMakesTheArchive();
    // Some of these Java would die of, some change what it computes, and some it would not notice.
    for (int at : new int[] {40, 50_000, whole.length / 2}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x5a;
      put(classes, damaged, wholeFor);
      Files.copy(wholeRules, rules, COPY_ATTRIBUTES, REPLACE_EXISTING);
      assertThat(said(RUN)).as("byte %d", at).isEqualTo(shipped);
      assertThat(classes).as("byte %d", at).doesNotExist();
    }
    put(classes, "damaged".getBytes(StandardCharsets.US_ASCII), wholeFor);
    Files.copy(wholeRules, rules, COPY_ATTRIBUTES, REPLACE_EXISTING);
    assertThat(runFromCache()).isEqualTo(shipped);
    assertThat(classes).doesNotExist();
    put(classes, whole, wholeFor);
    Files.copy(wholeRules, rules, COPY_ATTRIBUTES, REPLACE_EXISTING);
    byte[] damaged = Files.readAllBytes(wholeRules);
    damaged[damaged.length / 2] ^= 0x5a;
    Files.write(rules, damaged);
    assertThat(said(RUN)).isEqualTo(shipped);
    assertThat(rules).doesNotExist();
    // What somebody puts there while the archive is being made of it is his.
    Files.createFile(home.resolve("cache/classes.work/list"));
    Files.copy(wholeRules, rules);
    assertThat(said(RUN)).isEqualTo(shipped);
    assertThat(rules).isNotEmptyFile();
  }

  private void everyCommandOfTheReadmeRuns() throws Exception {
    String readme = Files.readString(home.resolve("README.md"));
    for (String line : readme.lines().filter(one -> one.startsWith("./dsisim ")).toList()) {
      // The page is read in the archive's folder; commands here start in another.
      said(
          Arrays.stream(line.substring("./dsisim ".length()).split(" "))
              .map(word -> word.startsWith("rules/") ? home.resolve(word).toString() : word)
              .toArray(String[]::new));
    }
  }

  private void put(Path classes, byte[] content, Path madeFor) throws IOException {
    Files.deleteIfExists(classes);
    Files.write(classes, content);
    Files.copy(madeFor, home.resolve("cache/classes.jsa.for"), COPY_ATTRIBUTES, REPLACE_EXISTING);
  }

  private void moveHomeTo(String name) throws IOException {
    Path target = Files.createDirectories(temporary.resolve(name)).resolve("program");
    home = Files.move(home, target);
  }

  @Test
  void itBeginsWithWhatItsReaderNeeds() throws Exception {
    anotherMakesTheArchive();
    String readme = Files.readString(home.resolve("README.md"));
    assertThat(readme)
        .startsWith("# DSI policy simulator ")
        .contains("You need Java 17 or newer, and nothing else: no Maven, no network.")
        .doesNotContain("${", "mvn ");
    assertThat(readme.indexOf("Java 17")).isLessThan(400);
    // Whoever has never seen a terminal finds on which file to make a double click.
    for (String doubleClick : List.of("workbench", "workbench.command", "workbench.cmd")) {
      assertThat(readme.indexOf("`" + doubleClick + "`")).isBetween(0, readme.indexOf("./dsisim "));
      assertThat(home.resolve(doubleClick)).isRegularFile();
    }
    assertThat(home.resolve("workbench")).isExecutable();
    assertThat(home.resolve("workbench.command")).isExecutable();
    Matcher links = Pattern.compile("\\]\\(([^)]+)\\)").matcher(readme);
    while (links.find()) {
      assertThat(home.resolve(links.group(1))).isRegularFile();
    }
    assertThat(Files.readString(home.resolve("MANUAL.md"))).startsWith("# DSI policy simulator\n");
  }
}

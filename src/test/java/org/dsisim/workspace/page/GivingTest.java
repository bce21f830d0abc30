package org.dsisim.workspace.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dsisim.message.InvalidInput;
import org.dsisim.report.page.Answered;
import org.dsisim.report.page.Taken;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.report.page.asked.Given;
import org.dsisim.report.page.asked.GivenFile;
import org.dsisim.table.spreadsheet.Sheets;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.own.NoLongerKept;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a scenario that somebody gives to the page. */
class GivingTest {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String HEADER = "id,name,type,sector,home,year,sales_usd,profit_usd\n";
  private static final String ROW = "a,A,company,cosmetics,FRA,2024,90000000,9000000\n";

  private static Workspace workspace;

  private Workbench workbench;

  @TempDir Path folder;

  /** The rules are opened once; what is given is of each test alone. */
  @BeforeAll
  static void opens() {
    workspace = Workspace.at(new Home(HERE, HERE));
  }

  @BeforeEach
  void begins() {
    workbench = Workbench.on(workspace, 1);
  }

  private static GivenFile file(String name, String content) {
    return GivenFile.of(name, content.getBytes(UTF_8));
  }

  private Taken give(GivenFile... files) {
    return give(null, files);
  }

  private Taken give(@Nullable String ofFolder, GivenFile... files) {
    return workbench.give(new Given(ofFolder, List.of(files)), Progress.NOBODY);
  }

  private static Ask ask(String scenario) {
    return new Ask(scenario, "cali-fund:iusaf", null, Map.of(), null, null, false);
  }

  private Answered answer(Taken taken) {
    return workbench.answer(ask(taken.id()), Progress.NOBODY);
  }

  private static List<String> said(Taken taken) {
    return taken.problems().stream().map(String::valueOf).toList();
  }

  /** The files of a shipped scenario. */
  private static GivenFile[] shipped(String scenario) throws IOException {
    List<GivenFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(HERE.resolve("scenarios").resolve(scenario))) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        files.add(GivenFile.of(String.valueOf(one.getFileName()), Files.readAllBytes(one)));
      }
    }
    return files.toArray(GivenFile[]::new);
  }

  @Test
  void aTableIsAskedAboutLikeAnyScenarioAndItsCommandNamesTheFile() {
    Taken taken = give(file("mine.csv", HEADER + ROW));
    assertThat(taken.id()).matches("own:[0-9a-f]{32}");
    assertThat(taken.sheet().title()).isEqualTo("mine.csv");
    assertThat(said(taken)).isEmpty();

    Answered answered = answer(taken);
    assertThat(answered.results().years().get(0).outcome().owed().toString()).isEqualTo("90000.00");
    assertThat(answered.command()).startsWith("run", "mine.csv", "-o", "cali-fund:iusaf");
    assertThat(workbench.start(Progress.NOBODY).scenarios()).containsKey(taken.id());
    assertThat(workbench.studies().run(ask(taken.id()), Progress.NOBODY).inputs())
        .containsKey("mine.csv");
  }

  @Test
  void theFilesOfAShippedScenarioGiveWhatItGives() throws IOException {
    Taken taken = give("mine", shipped("workshop"));
    Answered given = answer(taken);
    Answered known = workbench.answer(ask("workshop"), Progress.NOBODY);
    assertThat(given.results().years().get(0).outcome().parties())
        .isEqualTo(known.results().years().get(0).outcome().parties());
    assertThat(given.command()).startsWith("run", "./mine");
    assertThat(taken.sheet().title()).isEqualTo("Workshop");
    assertThat(workbench.studies().run(ask(taken.id()), Progress.NOBODY).inputs())
        .containsKeys("mine/users.csv", "mine/scenario.yaml");
  }

  @Test
  void withoutTheNameOfItsFolderAScenarioIsThatOfTheFolderInWhichOneStands() throws IOException {
    Taken taken = give(shipped("workshop"));
    assertThat(answer(taken).command()).startsWith("run", ".");
    assertThat(taken.id()).isEqualTo(give("mine", shipped("workshop")).id());
  }

  @Test
  void tablesWithoutTheirSheetAreTakenAsTheyStand() {
    Taken taken =
        give(
            file("users.csv", HEADER + ROW),
            file("uses.csv", "id,user,purpose,year\nu,a,research,2024\n"));
    assertThat(taken.sheet().title()).isEqualTo("users.csv, uses.csv");
    assertThat(taken.sheet().caveats()).first().asString().contains("has no scenario.yaml");
    assertThat(answer(taken).results().years().get(0).outcome().owed().toString())
        .isEqualTo("90000.00");
  }

  @Test
  void aTableThatIsTooLongToBeHeldAsOnePieceIsReadInParts() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      rows.append(ROW.replace("a,A", "user-%05d,A user".formatted(i)));
    }
    Taken taken = give(file("long.csv", rows.toString()));
    assertThat(rows.length()).isGreaterThan(1 << 20);
    assertThat(answer(taken).results().years().get(0).outcome().owed().toString())
        .isEqualTo("1800000000.00");
  }

  @Test
  void aWorkbookIsReadAsTheSameTableWouldBe() throws IOException {
    Path file = folder.resolve("mine.xlsx");
    Sheets.write(
        file,
        "mine",
        new Object[] {"id", "name", "type", "sector", "home", "year", "sales_usd", "profit_usd"},
        new Object[] {"a", "A", "company", "cosmetics", "FRA", 2024, 90_000_000, 9_000_000});
    Taken taken = give(GivenFile.of("mine.xlsx", Files.readAllBytes(file)));
    assertThat(answer(taken).results().years().get(0).outcome().owed())
        .isEqualTo(
            answer(give(file("mine.csv", HEADER + ROW))).results().years().get(0).outcome().owed());
  }

  @Test
  void whatIsWrongIsSaidAllAtOnceAsTheCommandSaysItAndNothingIsKept() {
    assertThatThrownBy(
            () ->
                give(
                    file(
                        "wrong.csv",
                        HEADER + ROW.replace("90000000", "61m").replace("FRA", "FRX"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            """
            wrong.csv:2: home is 'FRX', which is neither the ISO code nor a name of a country.
            wrong.csv:2: sales_usd is '61m', which is not a number.
              Maybe 61000000: amounts are plain US dollars.\
            """);
    assertThat(workbench.start(Progress.NOBODY).scenarios().keySet())
        .noneMatch(id -> id.startsWith("own:") && title(id).equals("wrong.csv"));
  }

  private String title(String id) {
    return Objects.requireNonNull(workbench.start(Progress.NOBODY).scenarios().get(id)).title();
  }

  @Test
  void theSameFilesHaveTheSameIdWhateverATableIsCalled() {
    String id = give(file("one.csv", HEADER + ROW)).id();
    assertThat(give(file("other.csv", HEADER + ROW)).id()).isEqualTo(id);
    assertThat(title(id)).isEqualTo("other.csv");
    assertThat(give(file("one.csv", HEADER + ROW.replace("FRA", "KEN"))).id()).isNotEqualTo(id);
  }

  @Test
  void theOneLongestUnusedIsForgottenAndAskedForAgain() {
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      taken.add(give(file("mine" + i + ".csv", HEADER + ROW.replace("a,A", "a,A" + i))));
    }
    answer(taken.get(0));
    Taken fifth = give(file("fifth.csv", HEADER + ROW.replace("a,A", "a,Fifth")));
    assertThat(fifth.forgotten()).containsExactly(Map.entry(taken.get(1).id(), "mine1.csv"));
    assertThat(answer(taken.get(0)).results().years()).isNotEmpty();
    assertThatThrownBy(() -> answer(taken.get(1)))
        .isInstanceOf(NoLongerKept.class)
        .hasMessageContaining("was given as a file, and the file is not here");
    assertThatThrownBy(() -> workbench.studies().run(ask(taken.get(1).id()), Progress.NOBODY))
        .isInstanceOf(NoLongerKept.class);
    assertThat(give(file("mine1.csv", HEADER + ROW.replace("a,A", "a,A1"))).id())
        .isEqualTo(taken.get(1).id());
  }

  @Test
  void ofSeveralFilesOneHoldsTheUsersAndWhatNobodyReadsIsNamed() throws IOException {
    assertThatThrownBy(() -> give(file("user.csv", HEADER + ROW), file("uses.csv", "id\n")))
        .hasMessage(
            """
            files: of several files one has to be users.csv or users.xlsx; here are user.csv, \
            uses.csv.
              Maybe 'user.csv'?\
            """);
    List<GivenFile> files = new ArrayList<>(List.of(shipped("workshop")));
    files.add(file("use.csv", "x\n"));
    assertThat(said(give("mine", files.toArray(GivenFile[]::new))))
        .anyMatch(text -> text.startsWith("mine/use.csv: note: is no table of a scenario"));
  }

  @Test
  void anotherFileIsNoTable() {
    assertThatThrownBy(() -> give(file("mine.docx", "x")))
        .hasMessageContaining("'mine.docx' is a file, neither a folder nor a table");
    assertThatThrownBy(() -> give(file("mine.ods", "x")))
        .hasMessageContaining("'mine.ods' is a spreadsheet's own format, which is not read.");
    assertThatThrownBy(() -> give(file("mine.xlsx", "x")))
        .hasMessageContaining("mine.xlsx: is no workbook, whatever its name says.");
    assertThatThrownBy(() -> give(file("mine.csv", "x\0"))).hasMessageContaining("mine.csv: ");
  }

  @Test
  void aWorkbookThatUnpacksToMoreThanThePageTakesIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] piece = new byte[1 << 20];
      // Of many kinds, so that it does not pack so well that it is refused for that.
      new Random(1).nextBytes(piece);
      Arrays.fill(piece, 1 << 15, piece.length, (byte) ' ');
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < 65; i++) {
        zip.write(piece);
      }
      zip.closeEntry();
    }
    assertThat(bytes.size()).isLessThan(Given.MOST_BYTES);
    assertThatThrownBy(() -> give(GivenFile.of("mine.xlsx", bytes.toByteArray())))
        .hasMessage(
            """
            mine.xlsx: is blown up: unpacked it has more than 64 megabytes, and the page takes \
            no more.
              Maybe save the table as .csv.\
            """);
  }

  @Test
  void nothingOfItIsOnADisk() throws IOException {
    assertThat(said(give("never-on-a-disk", shipped("workshop")))).isNotEmpty();
    assertThat(HERE.resolve("never-on-a-disk")).doesNotExist();
    assertThat(Path.of("/never-on-a-disk")).doesNotExist();
  }
}

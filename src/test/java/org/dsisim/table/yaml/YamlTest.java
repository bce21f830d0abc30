package org.dsisim.table.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.number.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  private static final String FILE = "mine/option.yaml";

  private final Problems problems = new Problems();

  @Test
  void valuesStayTheTextTheyWereWrittenAs() {
    YamlMap map = read("country: NO\nversion: 1.10\ncode: 010\nquoted: 'null'\ndate: 2025-02-27\n");
    assertThat(map.keys()).containsExactly("country", "version", "code", "quoted", "date");
    assertThat(map.text("country", problems)).isEqualTo("NO");
    assertThat(map.text("version", problems)).isEqualTo("1.10");
    assertThat(map.text("code", problems)).isEqualTo("010");
    assertThat(map.text("quoted", problems)).isEqualTo("null");
    assertThat(map.text("date", problems)).isEqualTo("2025-02-27");
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", "a: null", "a: ~", "a: ''", "b: 1"})
  void nothingIsNoText(String text) {
    YamlMap map = read(text);
    assertThat(map.text("a", problems)).isNull();
    assertThat(map.cell("a", problems).isEmpty()).isTrue();
    assertThat(map.list("a", problems)).isNull();
    assertThat(map.map("a", problems)).isNull();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void everyPartKnowsItsPlace() {
    YamlMap map = read("# a comment\ntitle: x\nsources:\n  - one\n  - two: 2\n");
    assertThat(map.place()).isEqualTo(new Place(FILE, 2, 1));
    assertThat(map.keyPlace("sources")).isEqualTo(new Place(FILE, 3, 1));
    assertThat(map.keyPlace("none")).isEqualTo(map.place());
    assertThat(map.cell("title", problems).place()).isEqualTo(new Place(FILE, 2, 8));
    YamlList list = requireNonNull(map.list("sources", problems));
    assertThat(list.items())
        .extracting(YamlNode::place)
        .containsExactly(new Place(FILE, 4, 5), new Place(FILE, 5, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void whatIsNestedTooDeepIsRefused(String opening) {
    refuse("a:\n  " + opening.repeat(3000));
    assertThat(said())
        .isEqualTo(
            "mine/option.yaml:2: brackets or indentation go deeper here than any document needs.");
  }

  @Test
  void anEscapedControlCharacterIsRefused() {
    YamlMap map = read("title: \"a\\e[31mb\"\n");
    assertThat(map.text("title", problems)).isEqualTo("a[31mb");
    assertThat(said()).isEqualTo("mine/option.yaml:1: control characters stand inside: 'a[31mb'.");
  }

  @Test
  void aFlatMapIsReadAsARow() {
    Row row = read("id: u1\nsales_usd: 61000000\nhuman: true\nprofit_usd:\n").toRow(problems);
    assertThat(row.place()).isEqualTo(new Place(FILE, 1, 1));
    assertThat(row.cell("sales_usd").number(Quantity.USD, problems)).hasToString("61000000");
    assertThat(row.cell("human").flag(problems)).isTrue();
    assertThat(row.cell("profit_usd").isEmpty()).isTrue();
    assertThat(row.has("assets_usd")).isFalse();
    assertThat(row.cells())
        .extracting(Cell::column)
        .containsExactly("id", "sales_usd", "human", "profit_usd");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aRowHasSingleValuesOnly() {
    Row row = read("id: u1\norigins:\n  - KEN\n").toRow(problems);
    assertThat(row.cell("origins").isEmpty()).isTrue();
    assertThat(said()).isEqualTo("mine/option.yaml:2: origins must be a single value.");
  }

  @Test
  void theReadersReportValuesOfAnotherKind() {
    YamlMap map = read("text: [a]\nlist: a\nmap: [a]\n");
    assertThat(map.text("text", problems)).isNull();
    assertThat(map.list("list", problems)).isNull();
    assertThat(map.map("map", problems)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            mine/option.yaml:1: text must be a single value.
            mine/option.yaml:2: list must be a list.
              Maybe put each item on a line of its own, after a hyphen and a space.
            mine/option.yaml:3: map must be made of 'name: value' lines, indented below it.\
            """);
  }

  @Test
  void listsGiveTheItemsOfAKindAndReportTheOthers() {
    YamlList list = requireNonNull(read("all:\n- a\n- b: 1\n- [c]\n").list("all", problems));
    assertThat(list.texts(problems)).containsExactly("a");
    assertThat(list.maps(problems)).extracting(YamlMap::keys).hasSize(1);
    assertThat(said())
        .isEqualTo(
            """
            mine/option.yaml:2: this item of the list must be made of 'name: value' lines.
            mine/option.yaml:3: this item of the list must be a single value.
            mine/option.yaml:4: this item of the list must be a single value.
            mine/option.yaml:4: this item of the list must be made of 'name: value' lines.\
            """);
  }

  @Test
  void whatIsNotThereIsEmptyWhereThatIsEnough() {
    YamlMap map = read("text: x\nlist: [a, b]\nmaps: [{c: d}]\nnothing:\n");
    assertThat(map.textOrEmpty("text", problems)).isEqualTo("x");
    assertThat(map.texts("list", problems)).containsExactly("a", "b");
    assertThat(map.cells("list", problems))
        .extracting(Cell::toString)
        .containsExactly("list is 'a'", "list is 'b'");
    assertThat(map.maps("maps", problems)).extracting(YamlMap::keys).hasSize(1);
    for (String name : List.of("nothing", "absent")) {
      assertThat(map.textOrEmpty(name, problems)).isEmpty();
      assertThat(map.texts(name, problems)).isEmpty();
      assertThat(map.cells(name, problems)).isEmpty();
      assertThat(map.maps(name, problems)).isEmpty();
    }
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void namesThatAreMissingOrUnknownAreReported() {
    YamlMap map = read("titel: x\ncolour: y\n");
    List<String> required = List.of("title", "status", "force");
    assertThat(map.expectKeys(required, List.of("presets"), problems)).isFalse();
    assertThat(said())
        .isEqualTo(
            """
            mine/option.yaml:1: 'titel' is not known here.
              Maybe 'title'?
            mine/option.yaml:1: title, status, force are missing.
            mine/option.yaml:2: 'colour' is not known here, only title, status, force, presets.\
            """);
  }

  @Test
  void namesAsExpectedAreNoProblem() {
    YamlMap map = read("title: x\n");
    assertThat(map.has("title")).isTrue();
    assertThat(map.expectKeys(List.of("title"), List.of("status"), problems)).isTrue();
    assertThat(map.expectKeys(List.of("title", "id"), List.of(), problems)).isFalse();
    assertThat(said()).isEqualTo("mine/option.yaml:1: id is missing.");
  }

  @Test
  void aNameThatStandsTwiceIsReportedAndTheFirstCounts() {
    YamlMap map = read("title: x\nother: 1\ntitle: y\n");
    assertThat(map.text("title", problems)).isEqualTo("x");
    assertThat(said()).isEqualTo("mine/option.yaml:3: 'title' stands here twice, first on line 1.");
  }

  @Test
  void aTabIsReportedWithItsLine() {
    refuse("title: x\nlist:\n\t- a\n");
    assertThat(said()).isEqualTo("mine/option.yaml:3: a tab stands where YAML allows spaces only.");
  }

  @Test
  void aColonInATextIsReportedWithItsLine() {
    refuse("title: x\nreading: R-1: the text says\n");
    assertThat(said())
        .isEqualTo(
            """
            mine/option.yaml:2: a name with a colon stands where a value already began.
              Maybe a text with a colon in it: put it into quotes; or a line that is indented too far.\
            """);
  }

  @Test
  void aQuoteThatIsNeverClosedIsReportedWhereItOpens() {
    refuse("title: x\nforce: 'law\nstatus: draft\n");
    assertThat(said()).isEqualTo("mine/option.yaml:2: a quote is opened here and never closed.");
  }

  @Test
  void aLineThatIsIndentedOtherwiseIsReported() {
    refuse("sources:\n - x\n title: y\n");
    assertThat(said())
        .isEqualTo(
            """
            mine/option.yaml:3: the line does not fit the lines above it.
              Maybe its indentation is off.\
            """);
  }

  @Test
  void aSignWithAMeaningInYamlNeedsQuotes() {
    refuse("title: @law\n");
    assertThat(said())
        .isEqualTo(
            """
            mine/option.yaml:1: a value cannot begin with this sign.
              Maybe a text: put it into quotes.\
            """);
  }

  @Test
  void otherFaultsOfSyntaxAreReportedWithTheirLine() {
    refuse("title: [a, b\nother: x\n");
    assertThat(said())
        .isEqualTo("mine/option.yaml:2: is not valid YAML: expected ',' or ']', but got :.");
  }

  @Test
  void aSecondDocumentIsReported() {
    refuse("a: 1\n---\nb: 2\n");
    assertThat(said())
        .isEqualTo(
            "mine/option.yaml:2: a second document begins here; only one is read from a file.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n# only a comment\n", "---\n", "null"})
  void anEmptyDocumentIsReported(String text) {
    refuse(text);
    assertThat(said()).isEqualTo("mine/option.yaml: is empty.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n- b\n", "just text"})
  void aDocumentIsAMap(String text) {
    refuse(text);
    assertThat(said()).isEqualTo("mine/option.yaml:1: must be made of 'name: value' lines.");
  }

  @Test
  void aliasesRepeatWhatTheyName() {
    YamlMap map = read("a: &x [1]\nb: *x\n");
    assertThat(map.get("b")).isEqualTo(map.get("a"));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void anAliasThatContainsItselfIsReported() {
    read("a: &x\n  - *x\n");
    assertThat(said()).isEqualTo("mine/option.yaml:1: contains itself.");
  }

  @Test
  void aNameIsASingleText() {
    assertThat(read("[a, b]: 1\nc: 2\n").keys()).containsExactly("c");
    assertThat(said()).isEqualTo("mine/option.yaml:1: a name must be a single word or text.");
  }

  @Test
  void controlCharactersAreNoYaml() {
    refuse("a: \u0007\n");
    assertThat(said())
        .isEqualTo("mine/option.yaml: is not valid YAML: special characters are not allowed.");
  }

  @Test
  void zeroBytesAreNoText() {
    refuse("a: \0\n");
    assertThat(said())
        .isEqualTo("mine/option.yaml: does not look like a YAML document: it is not text.");
  }

  @Test
  void aFileIsReadAsUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("option.yaml");
    Files.write(file, "\uFEFFtitle: Équité\n".getBytes(UTF_8));
    YamlMap map = requireNonNull(Yaml.read(file, FILE, problems));
    assertThat(map.text("title", problems)).isEqualTo("Équité");
    assertThat(said())
        .isEqualTo("mine/option.yaml: note: begins with a byte-order mark, which was skipped.");
  }

  @Test
  void aMissingFileIsReported(@TempDir Path folder) {
    assertThat(Yaml.read(folder.resolve("option.yaml"), FILE, problems)).isNull();
    assertThat(said()).isEqualTo("mine/option.yaml: there is no such file.");
  }

  private YamlMap read(String text) {
    return requireNonNull(Yaml.readFrom(text, FILE, problems));
  }

  private void refuse(String text) {
    assertThat(Yaml.readFrom(text, FILE, problems)).isNull();
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}

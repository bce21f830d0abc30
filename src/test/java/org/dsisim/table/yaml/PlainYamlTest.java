package org.dsisim.table.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {

  private static final String FILE = "some.yaml";

  /** Signs that mean something somewhere. */
  private static final String SIGNS = " \n:-#'\"[]{},>|&*!%@?~ab0\\\t";

  /** Worked cases have empty lists and the like; no start waits for them. */
  @Test
  void whatIsShippedIsReadAsTheLibraryReadsIt() throws IOException {
    List<String> unusual = new ArrayList<>();
    for (Path file : shipped()) {
      String text = Files.readString(file);
      YamlMap plain = PlainYaml.read(text, FILE);
      if (plain != null) {
        assertThat(shown(plain)).as("%s", file).isEqualTo(byLibrary(text));
      } else if (!file.endsWith("cases.yaml")) {
        unusual.add(file.toString());
      }
    }
    assertThat(unusual).isEmpty();
  }

  private static List<Path> shipped() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("rules", "scenarios")) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
      }
    }
    return files;
  }

  @Test
  void whateverIsChangedInADocumentItIsReadAsTheLibraryReadsItOrNotAtAll() throws IOException {
    List<Path> files = shipped();
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 4000; i++) {
      String text = piece(Files.readString(files.get(random.nextInt(files.size()))), random);
      for (int changes = random.nextInt(3); changes > 0; changes--) {
        text = changed(text, random);
      }
      YamlMap plain = PlainYaml.read(text, FILE);
      if (plain != null) {
        read++;
        assertThat(shown(plain)).as("%s", text).isEqualTo(byLibrary(text));
      }
    }
    assertThat(read).isGreaterThan(800);
  }

  /** A few lines of a document, moved to the left as far as the first of them. */
  private static String piece(String text, Random random) {
    List<String> lines = text.lines().toList();
    int from = random.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + random.nextInt(12));
    int indent = lines.get(from).length() - lines.get(from).stripLeading().length();
    return lines.subList(from, to).stream()
        .map(line -> line.substring(Math.min(indent, line.length())) + "\n")
        .collect(Collectors.joining());
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    int at = random.nextInt(text.length());
    char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
    switch (random.nextInt(3)) {
      case 0 -> changed.insert(at, sign);
      case 1 -> changed.setCharAt(at, sign);
      default -> changed.deleteCharAt(at);
    }
    return changed.length() == 0 ? "\n" : changed.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\n",
        "a:\n",
        "a:\nb: c\n",
        "a:\n  - b\n  - c: d\n    e: f\n  -\n",
        "a:\n- b\n- c\nd: e\n",
        "a: [b, 'c: d', {e: f}]\n",
        "a: >-\n  b\n  c\n\nd: e\n",
        "a: |\n  b\n  # c\n# d\ne: f\n",
        "a: 'b' # c\n",
        "a: 'b''c'\nd: ''\ne: ''''\n",
        "a: \"\"\n",
        "# a\nb: c # d\n",
        "a: b#c\nd-e: f:g\n",
        "a:\n  # b\n  c:\n    d: e\n"
      })
  void whatIsPlainIsReadAsTheLibraryReadsIt(String text) {
    YamlMap plain = PlainYaml.read(text, FILE);
    assertThat(plain).isNotNull();
    assertThat(plain == null ? "" : shown(plain)).isEqualTo(byLibrary(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a: b",
        "- a\n",
        "a: b\na: c\n",
        "a: b\n  c\n",
        "a: b: c\n",
        "a: \"b\\n\"\n",
        "a: 'b\n  c'\n",
        "a: null\n",
        "a: ~\n",
        "a: &b c\nd: *b\n",
        "a: !c d\n",
        "a:\tb\n",
        "a: b\r\n",
        "a: >+\n  b\n",
        "a: >-\n  b\n\n  c\n",
        "a: >-\n  b\n    c\n",
        "a: [b,\n  c]\n",
        "a: []\n",
        "a: [b: c]\n",
        "? a\n: b\n",
        "\"a\": b\n",
        "--- \na: b\n",
        "%YAML 1.2\n",
        " a: b\n",
        "a:\n  b: c\n d: e\n",
        "a:\n  - - b\n",
        "<<: a\n"
      })
  void whatIsUnusualIsLeftToTheLibrary(String text) {
    assertThat(PlainYaml.read(text, FILE)).isNull();
  }

  private static String byLibrary(String text) {
    Problems problems = new Problems();
    YamlMap read = new YamlReader(FILE, problems).read(text);
    return problems.all().isEmpty() ? shown(read) : "not read: " + problems.all();
  }

  private static String shown(@Nullable YamlNode node) {
    if (node instanceof YamlMap map) {
      return map.keys().stream()
          .map(key -> key + map.keyPlace(key).column() + at(map, key) + shown(map.get(key)))
          .collect(Collectors.joining(", ", at(map) + "{", "}"));
    }
    if (node instanceof YamlList list) {
      return list.items().stream()
          .map(PlainYamlTest::shown)
          .collect(Collectors.joining(", ", at(list) + "[", "]"));
    }
    return node instanceof YamlScalar scalar ? at(scalar) + "'" + scalar.text() + "'" : "none";
  }

  private static String at(YamlMap map, String key) {
    return "@" + map.keyPlace(key).line() + ": ";
  }

  private static String at(YamlNode node) {
    return node.place() + ":" + node.place().column() + " ";
  }
}

package org.dsisim.table.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is written is read as it was meant. */
class YamlWriterTest {

  private static final String ODD =
      "Colon: hash # dash - \"quotes\" 'single' {braces} [brackets] & * ! | > % @ ` true 1.0";

  @TempDir Path folder;

  @Test
  void keysTextsListsAndGroupsStandInTheirOrder() {
    Map<String, String> group = new LinkedHashMap<>();
    group.put("title", "A source");
    group.put("note", "");
    group.put("licence", "CC BY 4.0");
    String document =
        new YamlWriter()
            .text("title", "A title: with a colon")
            .plain("years", List.of(2023, 2024))
            .groups("sources", List.of(group))
            .texts("caveats", List.of("One.", "Two."))
            .verbatim("currency:\n  source: EUR\n")
            .document();
    assertThat(document)
        .isEqualTo(
            """
            title: >-
              A title: with a colon
            years: [2023, 2024]
            sources:
              - title: >-
                  A source
                licence: >-
                  CC BY 4.0
            caveats:
              - >-
                One.
              - >-
                Two.
            currency:
              source: EUR
            """);
  }

  @Test
  void longTextsAreFoldedAndReadAsOneLine() throws IOException {
    String text = (ODD + " ").repeat(12).strip();
    String document =
        new YamlWriter().text("title", text).texts("caveats", List.of(text)).document();
    assertThat(document.lines()).allMatch(line -> line.length() <= 98);
    assertThat(document.lines().filter(line -> line.length() > 80).count()).isGreaterThan(15);
    YamlMap read = read(document);
    assertThat(read.textOrEmpty("title", new Problems())).isEqualTo(text);
    assertThat(read.texts("caveats", new Problems())).containsExactly(text);
  }

  @Test
  void aWordLongerThanALineStandsOnOneOfItsOwn() throws IOException {
    String text = "before " + "x".repeat(150) + " after";
    String document = new YamlWriter().text("title", text).document();
    assertThat(document).isEqualTo("title: >-\n  before\n  " + "x".repeat(150) + "\n  after\n");
    assertThat(read(document).textOrEmpty("title", new Problems())).isEqualTo(text);
  }

  @Test
  void aTextThatJustFitsIsNotFolded() {
    String text = "x".repeat(47) + " " + "y".repeat(48);
    assertThat(new YamlWriter().text("t", text).document()).isEqualTo("t: >-\n  " + text + "\n");
    assertThat(new YamlWriter().text("t", text + "y").document().lines()).hasSize(3);
  }

  private YamlMap read(String document) throws IOException {
    Path file = Files.writeString(folder.resolve("written.yaml"), document);
    Problems problems = new Problems();
    YamlMap map = Yaml.read(file, "written.yaml", problems);
    assertThat(problems.all()).isEmpty();
    return Objects.requireNonNull(map);
  }
}

package org.dsisim.rulebook.lint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.Shipped;
import org.dsisim.rulebook.SmallRuleSet;
import org.dsisim.rulebook.drl.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules/README.md says one can write compiles. */
class DocumentedWordsTest {

  @TempDir private Path root;

  private String eligibility(String constraint) {
    String said =
        SmallRuleSet.distribution(root)
            .rule(
                "eligibility.drl",
                "$party : Party( " + constraint + " )",
                "findings.eligible( $party );")
            .compile();
    return said.lines()
        .filter(line -> !line.contains(": warning: "))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Test
  void criteriaByTheirNamesAlone() {
    assertThat(eligibility("above( GDP_PER_HEAD, \"band_limit\" )")).isEmpty();
    assertThat(eligibility("knows( LAND_AREA ), ! knows( GDP )")).isEmpty();
    assertThat(eligibility("above( Criterion.GDP_PER_HEAD, \"band_limit\" )")).isEmpty();
    assertThat(eligibility("knows( unScale( \"2025-2027\" ) )")).isEmpty();
  }

  @Test
  void whatHintsNameStandsInTheReadmeAndIsThere() throws IOException {
    String readme = Files.readString(Shipped.rulesFolder().resolve("README.md"));
    Set<String> documented = new HashSet<>();
    Matcher code = Pattern.compile("`[^`\n]+`").matcher(readme);
    while (code.find()) {
      documented.addAll(List.of(code.group().split("[^A-Za-z]+")));
    }
    for (Class<?> type : DocumentedWords.types()) {
      assertThat(documented).containsAll(DocumentedWords.of(type));
      assertThat(DocumentedWords.of(type))
          .allMatch(
              word ->
                  Vocabulary.property(type, word) != null
                      || !Vocabulary.methods(type, word).isEmpty());
    }
  }

  @Test
  void aHintNamesWhatIsDocumentedOnly() {
    assertThat(eligibility("turnover"))
        .isEqualTo(
            """
            eligibility.drl:4: 'turnover' is not a property of Party.
              Maybe one of country, above, knows, countryListed.""");
  }

  @Test
  void aConstantInQuotationMarksAndAParameterWithoutAreToldApart() {
    assertThat(eligibility("above( \"GDP\", band_limit )"))
        .isEqualTo(
            """
            eligibility.drl:4: "GDP" stands in quotation marks, and is not a text.
              Maybe GDP, without quotation marks.
            eligibility.drl:4: 'band_limit' is the name of a parameter, and stands without quotation marks.
              Maybe "band_limit".""");
  }
}

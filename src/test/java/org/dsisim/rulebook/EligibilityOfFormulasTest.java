package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dsisim.Shipped;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.rulebook.description.RuleSetFiles;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.junit.jupiter.api.Test;

/**
 * Who shares in the fund is asked in the same words under every formula, so that formulas can be
 * compared. Each folder has the whole file all the same: a copied folder is a rule set.
 */
class EligibilityOfFormulasTest {

  /** The formula that the others are held against. */
  private static final String MEASURE = "iusaf";

  /** Formulas whose file is another on purpose, and why. There is none. */
  private static final Map<String, String> OTHER_RULES = Map.of();

  /** Formulas that let others share from the start, and why. */
  private static final Map<String, String> OTHER_PARTIES =
      Map.of("provider", "where DSI comes from does not ask for income (its reading R-1)");

  private static Path file(String formula, String name) {
    return Shipped.rulesFolder()
        .resolve(RuleSetKind.DISTRIBUTION.folder())
        .resolve(formula)
        .resolve(name);
  }

  private static Set<String> formulas() {
    return new HashSet<>(Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION));
  }

  /** The switches that the rules on eligibility read, each with its words in its years. */
  private static Map<String, Set<String>> switches(String formula) throws IOException {
    String rules = Files.readString(file(formula, RuleFileKind.ELIGIBILITY.file()));
    Map<String, Parameter> parameters =
        Shipped.clean(
            problems ->
                ParameterTable.read(
                    file(formula, RuleSetFiles.PARAMETERS), formula + ".csv", problems));
    Map<String, Set<String>> switches = new LinkedHashMap<>();
    for (Parameter parameter : parameters.values()) {
      if (rules.contains("\"" + parameter.name() + "\"")) {
        Set<String> words = new HashSet<>();
        for (DatedValue value : parameter.values()) {
          words.addAll(value.alternatives());
          words.add(value.validFrom() + ": " + value.value().text());
        }
        switches.put(parameter.name(), words);
      }
    }
    return switches;
  }

  @Test
  void whoIsEligibleIsAskedInTheSameWordsUnderEveryFormula() throws IOException {
    String measure = Files.readString(file(MEASURE, RuleFileKind.ELIGIBILITY.file()));
    Set<String> others = new HashSet<>();
    for (String formula : formulas()) {
      if (!Files.readString(file(formula, RuleFileKind.ELIGIBILITY.file())).equals(measure)) {
        others.add(formula);
      }
    }
    assertThat(others).isEqualTo(OTHER_RULES.keySet());
  }

  @Test
  void theSwitchesThatTheRulesReadStandTheSameUnderEveryFormula() throws IOException {
    Map<String, Set<String>> measure = switches(MEASURE);
    assertThat(measure).containsKey("eligibility");
    Set<String> others = new HashSet<>();
    for (String formula : formulas()) {
      if (!switches(formula).equals(measure)) {
        others.add(formula);
      }
    }
    assertThat(others).isEqualTo(OTHER_PARTIES.keySet());
  }
}

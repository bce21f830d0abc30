package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Rating;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of an assessment: what they state, and what they may not. */
class AssessmentRulesTest {

  private static final String FOLDER = "rules/assessment/theirs/";

  private static final String RULE =
      """
      rule "%s"
        @law( "L" )
      when
        $a : Assessed( %s )
      then
        findings.measures( $a, "%s", %s, scale( "worst", "best" ) );
      end
      """;

  @TempDir Path root;

  @Test
  void measuresStandInTheOrderOfTheCriteriaAndThenByName() {
    AssessmentRules rules =
        rules(
            RULE.formatted("A", "knows( \"x\" )", "second", "total( \"x\" )")
                + RULE.formatted("B", "some( \"x\", \"y\" )", "first", "ratio( \"y\", \"x\" )")
                + RULE.formatted("C", "some( \"x\", \"y\" )", "first", "ratio( \"x\", \"y\" )"));
    assertThat(rules.criteria()).extracting(one -> one.id()).containsExactly("first", "second");
    assertThat(rate(rules, Map.of("x", Fraction.ONE, "y", Fraction.ONE)))
        .extracting(rating -> rating.criterion() + ": " + rating.measured().name())
        .containsExactly("first: x / y", "first: y / x", "second: x");
    assertThat(rate(rules, Map.of("x", Fraction.ONE, "y", Fraction.ZERO)))
        .extracting(rating -> rating.rule().title())
        .containsExactly("A");
    assertThat(rate(rules, Map.of())).isEmpty();
  }

  @Test
  void twoRulesThatMeasureACriterionByTheSameAreRefused() {
    AssessmentRules rules =
        rules(
            RULE.formatted("A", "knows( \"x\" )", "first", "total( \"x\" )")
                + RULE.formatted("B", "knows( \"x\" )", "first", "total( \"x\" )"));
    assertThatThrownBy(() -> rate(rules, Map.of("x", Fraction.ONE)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            FOLDER
                + "ratings.drl:8: rule \"B\" answers how 'first' is measured by x, and so does rule"
                + " \"A\" on line 1.\n"
                + "  Maybe one of the two needs a condition that leaves the other's case out.");
  }

  @Test
  void aCriterionThatTheFrameworkDoesNotHaveIsRefused() {
    AssessmentRules rules = rules(RULE.formatted("A", "knows( \"x\" )", "frist", "total( \"x\" )"));
    assertThatThrownBy(() -> rate(rules, Map.of("x", Fraction.ONE)))
        .hasMessage(
            FOLDER
                + "ratings.drl:1: rule \"A\" measures 'frist', which is no criterion of"
                + " option.yaml.\n  Maybe 'first'?");
  }

  @Test
  void anEndOfAScaleIsANumberInTheTable() {
    write(
        "worst,none,choice,,,[none]\nbset,0,percent,,,\n",
        RULE.formatted("A", "", "first", "total( \"x\" )"));
    assertThat(problems(true))
        .containsExactly(
            FOLDER + "ratings.drl:6: 'best' is not in parameters.csv.\n  Maybe 'bset'?",
            FOLDER
                + "ratings.drl:6: 'worst' is choice; scale( … ) needs a number.\n  Maybe 'bset'?");
  }

  @Test
  void aRuleOfAnAssessmentKnowsNoPayer() {
    write("", "rule \"A\"\n  @law( \"L\" )\nwhen\n  $p : Payer()\nthen\nend\n");
    assertThat(problems(true)).anyMatch(said -> said.startsWith(FOLDER + "ratings.drl:4: 'Payer'"));
  }

  @Test
  void aFigureInARuleIsRefused() {
    write(
        "worst,1,number,,,\nbest,0,number,,,\n",
        RULE.formatted("A", "indicators.size > 7", "first", "total( \"x\" )"));
    assertThat(problems(true)).anyMatch(said -> said.startsWith(FOLDER + "ratings.drl:4: "));
  }

  @Test
  void aFrameworkHasCriteriaAndNoForce() {
    set().write("option.yaml", "title: T\nstatus: in force\nforce: law\n").write("ratings.drl", "");
    assertThat(problems(true))
        .anyMatch(said -> said.contains("option.yaml:3: 'force'"))
        .anyMatch(said -> said.contains("criteria"));
  }

  @Test
  void noTwoCriteriaHaveOneId() {
    set()
        .parameters("")
        .write("ratings.drl", "// none\n")
        .write(
            "option.yaml",
            """
            title: T
            status: in force
            criteria:
              - {id: one, title: T, paragraph: P}
              - {id: one, title: U, paragraph: P}
            """);
    assertThat(problems(true))
        .containsExactly(
            FOLDER + "option.yaml:5: there is a criterion 'one' already.\n  Maybe another id?");
  }

  @Test
  void criteriaAreNotEmpty() {
    set()
        .parameters("")
        .write("ratings.drl", "// none\n")
        .write("option.yaml", "title: T\nstatus: in force\ncriteria: []\n");
    assertThat(problems(true))
        .containsExactly(FOLDER + "option.yaml:3: criteria is empty: there is nothing to rate.");
  }

  @Test
  void anAssessmentIsNoOptionAndNoFormula() {
    rules("// none\n");
    Problems problems = new Problems();
    Rulebook rulebook = new Rulebook(root, "rules", step -> {}, problems);
    assertThat(rulebook.option("theirs", Place.ofCommandLine("-o"), problems)).isNull();
    assertThat(problems.all())
        .extracting(Object::toString)
        .contains(
            "-o: 'theirs' is an assessment rule set, not a contribution one.\n"
                + "  Maybe 'assess SCENARIO -o OPTION --by theirs'?");
    assertThat(rulebook.ids(RuleSetKind.ASSESSMENT)).containsExactly("theirs");
  }

  private List<String> problems(boolean errors) {
    Problems problems = new Problems();
    new Rulebook(root, "rules", step -> {}, problems).assessment("theirs", problems);
    return problems.all().stream()
        .map(Object::toString)
        .filter(said -> !errors || !said.contains(": warning: "))
        .toList();
  }

  private SmallRuleSet set() {
    return SmallRuleSet.assessment(root);
  }

  private void write(String parameters, String ratings) {
    set().parameters(parameters).write("ratings.drl", ratings);
  }

  private AssessmentRules rules(String ratings) {
    return set().write("ratings.drl", ratings).assessmentRules();
  }

  private static List<Rating> rate(AssessmentRules rules, Map<String, Fraction> indicators) {
    ParameterValues values =
        ParameterValues.inForce(rules.id(), rules.parameters(), 2024, List.of(), new Problems());
    return rules.rate(values, new Assessed("mine", 2024, indicators)).measured();
  }
}

package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.dsisim.model.world.Payers.company;
import static org.dsisim.model.world.Payers.country;
import static org.dsisim.model.world.Payers.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.Uses;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Use;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.model.policy.RowByRow.Reason;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that would be answered wrongly if too little of a situation were looked at. */
class RememberedAnswersTest {

  static final MemoryLimits AT_ONCE = new MemoryLimits(0, 1000, 4);

  private static final String OWES = "findings.owes( $payer, fixed( \"fee\" ), THE_FUND );";

  @TempDir private Path root;

  private SmallRuleSet set;

  @BeforeEach
  void aRuleSetAboutUses() {
    set =
        SmallRuleSet.contribution(root)
            .write("option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: uses\n");
  }

  private ContributionRuleSet rules(String conditions, String consequence) {
    set.rule("obligations.drl", conditions, consequence);
    return rules();
  }

  private ContributionRuleSet rules() {
    return set.contributionRules().remembering(AT_ONCE);
  }

  static ParameterValues values(ContributionRuleSet rules, ParameterOverride... settings) {
    return ParameterValues.inForce(
        "mine", rules.parameters(), 2024, List.of(settings), new Problems());
  }

  static ParameterOverride set(String name, String value) {
    return new ParameterOverride("mine", name, value, Place.ofFile("--set"));
  }

  /** Asks with and without a memory, the memory twice; all three agree, in a refusal too. */
  static List<Ruling> asked(
      ContributionRuleSet rules, ParameterValues values, List<? extends Subject> subjects) {
    List<Ruling> rowByRow = rules.remembering(MemoryLimits.NOTHING).assess(values, subjects);
    assertThat(rules.assess(values, subjects)).isEqualTo(rowByRow);
    assertThat(rules.assess(values, subjects)).isEqualTo(rowByRow);
    return rowByRow;
  }

  /** The refusal of all three. */
  private static String refusal(
      ContributionRuleSet rules, ParameterValues values, List<? extends Subject> subjects) {
    Throwable rowByRow =
        catchThrowable(() -> rules.remembering(MemoryLimits.NOTHING).assess(values, subjects));
    assertThat(rowByRow).isInstanceOf(InvalidInput.class);
    for (int time = 0; time < 2; time++) {
      assertThat(catchThrowable(() -> rules.assess(values, subjects)))
          .isInstanceOf(InvalidInput.class)
          .hasMessage(rowByRow.getMessage());
    }
    return String.valueOf(rowByRow.getMessage());
  }

  private static List<String> whom(List<Ruling> rulings) {
    return rulings.stream().map(ruling -> ruling.subject().inWords().inEnglish()).toList();
  }

  static List<Payer> companies(ParameterValues values) {
    List<Payer> companies = new ArrayList<>();
    for (String id : List.of("a", "b", "x", "c")) {
      companies.add(company(id, figures(), values));
    }
    return companies;
  }

  /** A payer with a use of each of these cells, and the origins of each. */
  static List<Subject> withUses(Payer payer, String... cells) {
    List<Subject> subjects = new ArrayList<>(List.of(payer));
    for (int i = 0; i < cells.length; i++) {
      Use use = Use.of(Uses.row(payer.id() + i, cells[i].split(" ")), payer, null);
      subjects.add(use);
      subjects.addAll(Uses.origins(use));
    }
    return subjects;
  }

  private void expectRowByRow(Reason reason, String what, String conditions) {
    ContributionRuleSet rules = rules(conditions, OWES);
    assertThat(rules.askedRowByRow())
        .as(conditions)
        .containsExactly(new RowByRow(reason, "A", what));
    ParameterValues values = values(rules);
    assertThat(whom(asked(rules, values, companies(values)))).as(conditions).isNotNull();
  }

  @Test
  void whatHasTooManyOutcomesIsAskedRowByRow() {
    expectRowByRow(Reason.PROPERTY_READ, "id", "$payer : Payer( id == \"x\" )");
    expectRowByRow(Reason.PROPERTY_READ, "name", "$payer : Payer( name != \"Company x\" )");
    expectRowByRow(Reason.PROPERTY_READ, "name", "$payer : Payer( $name : name, type != $name )");
    expectRowByRow(Reason.PROPERTY_READ, "home.code", "$payer : Payer( $code : home.code )");
    expectRowByRow(Reason.PROPERTY_READ, "home.name", "$payer : Payer( home.name == \"Kenya\" )");
  }

  @Test
  void aFigureComparedWithAnotherIsAskedRowByRow() {
    expectRowByRow(
        Reason.PROPERTY_READ,
        "measured",
        "$payer : Payer( measured.of( SALES ) == measured.of( PROFIT ) )");
  }

  @Test
  void anIdIsFoundAmongPayersThatAreOtherwiseAlike() {
    ContributionRuleSet rules = rules("$payer : Payer( id == \"x\" )", OWES);
    ParameterValues values = values(rules);
    assertThat(whom(asked(rules, values, companies(values)))).containsExactly("x");
  }

  @Test
  void aWordComparedWithAnythingButAConstantIsAskedRowByRow() {
    expectRowByRow(Reason.WORD_COMPARED, "sector", "$payer : Payer( sector == type )");
    expectRowByRow(Reason.WORD_COMPARED, "sector", "$payer : Payer( sector matches \"ph.*\" )");
    expectRowByRow(
        Reason.WORD_COMPARED,
        "type",
        "Choice( name == \"basis\", $basis : value ) $payer : Payer( type != $basis )");
  }

  @Test
  void aConditionBesideAnotherIsAskedRowByRow() {
    expectRowByRow(
        Reason.FORM,
        "or",
        "( $payer : Payer( type == \"ngo\" ) or $payer : Payer( listed( \"sectors\" ) ) )");
  }

  @Test
  void aConsequenceThatUsesMoreOfASubjectIsAskedRowByRow() {
    ContributionRuleSet rules =
        rules(
            "$origin : Origin( $use : use )",
            "findings.owes( $use, fixed( \"fee\" ), countryOf( $origin ) );");
    assertThat(rules.askedRowByRow())
        .containsExactly(new RowByRow(Reason.CONSEQUENCE, "A", "findings.owes( … )"));
    ParameterValues values = values(rules);
    List<Subject> subjects = withUses(company("a", figures(), values), "origins=KEN:1|BRA:1");
    assertThat(asked(rules, values, subjects)).hasSize(2);
  }

  @Test
  void wordsAreToldApartByTheConstantsThatTheyAreComparedWith() {
    ContributionRuleSet rules =
        rules("$payer : Payer( sector == \"retail\" || == \"pharmaceuticals\" )", OWES);
    assertThat(rules.askedRowByRow()).isEmpty();
    ParameterValues values = values(rules);
    List<Payer> payers = new ArrayList<>();
    for (String sector : List.of("software", "retail", "pharmaceuticals", "toys", "retail")) {
      Payer p = company(sector + payers.size(), figures(), values);
      payers.add(
          new Payer(
              p.id(),
              p.name(),
              p.type(),
              sector,
              p.home(),
              p.year(),
              p.measured(),
              p.bases(),
              p.thresholds(),
              p.supposed()));
    }
    assertThat(whom(asked(rules, values, payers)))
        .containsExactly("retail1", "pharmaceuticals2", "retail4");
  }

  @Test
  void aListAThresholdAndASwitchAreThoseInForce() {
    ContributionRuleSet rules =
        rules(
            "Choice( name == \"basis\", $basis : value )\n"
                + "$payer : Payer( listed( \"sectors\" ),"
                + " exceeded( \"sales_threshold\" ) > 0 || $basis == \"higher\" )",
            OWES);
    for (String sectors : List.of("pharmaceuticals", "retail", "pharmaceuticals;retail")) {
      for (String threshold : List.of("10", "60000000")) {
        for (String basis : List.of("lower", "higher")) {
          ParameterValues values =
              values(
                  rules,
                  set("sectors", sectors),
                  set("sales_threshold", threshold),
                  set("basis", basis));
          Payer known = company("k", figures(AssessmentBase.SALES, 50_000_000), values);
          boolean listed = sectors.contains("pharmaceuticals");
          boolean owes = listed && (threshold.equals("10") || basis.equals("higher"));
          assertThat(asked(rules, values, List.of(known))).hasSize(owes ? 1 : 0);
        }
      }
    }
  }

  @Test
  void aHomeIsWhatItIsInTheYearAndInTheTableOfCountries() {
    ContributionRuleSet rules = rules("$payer : Payer( home.ldc )", OWES);
    ParameterValues values = values(rules);
    List<Payer> payers =
        List.of(
            company("before", country("TUV", "ldc"), figures(), values),
            company("after", country("TUV"), figures(), values),
            company("own", country("USA", "ldc"), figures(), values));
    assertThat(whom(asked(rules, values, payers))).containsExactly("before", "own");
  }

  @Test
  void anUnknownFigureIsAsItIsAboveOrNotAbove() {
    ContributionRuleSet rules =
        rules("$payer : Payer( exceeded( \"sales_threshold\" ) > 0 )", OWES);
    ParameterValues values = values(rules);
    Payer unknown = company("u", figures(), values);
    assertThat(asked(rules, values, List.of(unknown))).isEmpty();
    assertThat(asked(rules, values, List.of(unknown.supposing(ThresholdStatus.ABOVE)))).hasSize(1);
    assertThat(asked(rules, values, List.of(unknown.supposing(ThresholdStatus.NOT_ABOVE))))
        .isEmpty();
  }

  /** Owes its country of origin, by one rule, and India by another. */
  private ContributionRuleSet colliding() {
    set.write(
        "obligations.drl",
        """
        rule "A" @law( "L" ) when $o : Origin( ofSequences ) then
          findings.owes( $o, fixed( "fee" ), countryOf( $o ) );
        end
        rule "B" @law( "L" ) when $o : Origin( ofSequences ) then
          findings.owes( $o, fixed( "fee" ), country( "IND" ) );
          findings.owes( $o, fixed( "fee" ), communitiesOf( $o ) );
        end
        """);
    return rules();
  }

  @Test
  void recipientsAreThoseOfTheRowAndCollideForOneCountryAlone() {
    ContributionRuleSet rules = colliding();
    assertThat(rules.askedRowByRow()).isEmpty();
    ParameterValues values = values(rules);
    List<Subject> subjects = new ArrayList<>();
    for (String code : List.of("KEN", "BRA")) {
      subjects.addAll(withUses(company(code, figures(), values), "origins=" + code + ":1"));
    }
    assertThat(asked(rules, values, subjects)).hasSize(6);
    for (String code : List.of("IND", "PER")) {
      subjects.addAll(withUses(company(code, figures(), values), "origins=" + code + ":1"));
    }
    subjects.addAll(withUses(company("second", figures(), values), "origins=IND:1"));
    assertThat(refusal(rules, values, subjects))
        .contains("what IND0, from IND owes to IND in 2024");
  }

  @Test
  void aRefusalNamesTheFirstRowAndIsNotRemembered() {
    set.write(
        "obligations.drl",
        """
        rule "A" @law( "L" ) when $p : Payer( home.sids ) then findings.exempt( $p ); end
        rule "B" @law( "L" ) when $p : Payer( home.ldc ) then findings.exempt( $p ); end
        """);
    ContributionRuleSet rules = rules();
    ParameterValues values = values(rules);
    Payer good = company("good", country("BRA", "ldc"), figures(), values);
    Payer bad = company("bad", country("TUV", "ldc", "sids"), figures(), values);
    Payer worse = company("worse", country("FJI", "ldc", "sids"), figures(), values);
    assertThat(refusal(rules, values, List.of(good, worse, bad, good))).contains("what worse owes");
    assertThat(refusal(rules, values, List.of(bad, worse))).contains("what bad owes");
    assertThat(whom(asked(rules, values, List.of(good)))).containsExactly("good");
  }

  @Test
  void aTestThatFailsWhereNoRuleComesToItFailsNobody() {
    ContributionRuleSet rules =
        rules("$payer : Payer( type == \"ngo\", listed( \"sectors\" ) )", OWES);
    // Thresholds and lists of another rule set: 'sectors' is no list of it.
    Payer other = company("other", figures(), Parameters.values());
    assertThat(asked(rules, values(rules), List.of(other))).isEmpty();
  }

  @Test
  void joinedFactsAreThoseOfThePayerInTheirNumberAndOrder() {
    for (String conditions :
        List.of(
            "$payer : Payer() exists Use( payer == $payer, patented == \"yes\" )",
            "$payer : Payer() not Use( payer == $payer, patented == \"yes\" )",
            "$payer : Payer() exists Origin( payer == $payer, use.patented == \"yes\", home )",
            "$payer : Payer() $use : Use( payer == $payer, patented == \"yes\" )"
                + " not Origin( use == $use, home )",
            "$payer : Payer() not( Use( payer == $payer, commercial, patented != \"no\" )"
                + " and Origin( payer == $payer, home ) )")) {
      ContributionRuleSet rules = rules(conditions, OWES);
      assertThat(rules.askedRowByRow()).as(conditions).isEmpty();
      ParameterValues values = values(rules);
      List<Subject> subjects = new ArrayList<>();
      for (int round = 0; round < 2; round++) {
        subjects.addAll(withUses(company("none" + round, figures(), values)));
        subjects.addAll(
            withUses(
                company("mixed" + round, figures(), values),
                "patented=true origins=BRA:1",
                "patented=false origins=KEN:1"));
        subjects.addAll(
            withUses(
                company("crossed" + round, figures(), values),
                "patented=false origins=BRA:1",
                "patented=true origins=KEN:1"));
      }
      assertThat(asked(rules, values, subjects)).as(conditions).isNotEmpty().hasSizeLessThan(7);
    }
  }

  @Test
  void usesThatAreAlikeAreAsManyAsTheyAre() {
    ContributionRuleSet rules =
        rules("$payer : Payer() Use( payer == $payer, patented == \"yes\" )", OWES);
    ParameterValues values = values(rules);
    List<Subject> one = withUses(company("one", figures(), values), "patented=true");
    assertThat(whom(asked(rules, values, one))).containsExactly("one");
    List<Subject> two = new ArrayList<>(one);
    two.addAll(withUses(company("two", figures(), values), "patented=true", "patented=true"));
    assertThat(refusal(rules, values, two)).contains("answers what two owes to the fund");
  }

  @Test
  void aContributionStatedOnceIsRememberedWithItsRule() {
    set.write(
        "obligations.drl",
        """
        rule "A" @law( "L" ) when Choice( name == "basis", value == "lower" ) then
          findings.theContributionIs( fixed( "fee" ) );
        end
        rule "B" @law( "L" ) when Contribution( $c : amount ) $p : Payer( home.ldc ) then
          findings.owes( $p, $c, THE_FUND );
        end
        """);
    ContributionRuleSet rules = rules();
    ParameterValues values = values(rules);
    Payer payer = company("p", country("BRA", "ldc"), figures(), values);
    assertThat(asked(rules, values, List.of(payer)).get(0).rules())
        .extracting(rule -> rule.title())
        .containsExactly("B", "A");
    assertThat(asked(rules, values(rules, set("basis", "higher")), List.of(payer))).isEmpty();
  }

  @Test
  void aFullMemoryIsSaidAndChangesNothing() {
    ContributionRuleSet rules =
        rules("$payer : Payer( home.ldc )", OWES).remembering(new MemoryLimits(0, 1, 1));
    ParameterValues values = values(rules);
    List<Payer> payers = new ArrayList<>(companies(values));
    assertThat(asked(rules, values, payers)).isEmpty();
    assertThat(rules.askedRowByRow()).isEmpty();
    payers.add(2, company("ldc", country("TUV", "ldc"), figures(), values));
    assertThat(whom(asked(rules, values, payers))).containsExactly("ldc");
    assertThat(rules.askedRowByRow()).containsExactly(new RowByRow(Reason.FULL, "", ""));
  }
}

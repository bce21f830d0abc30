package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.world.Payers.company;
import static org.dsisim.model.world.Payers.figures;
import static org.dsisim.rulebook.engine.RememberedAnswersTest.asked;
import static org.dsisim.rulebook.engine.RememberedAnswersTest.companies;
import static org.dsisim.rulebook.engine.RememberedAnswersTest.set;
import static org.dsisim.rulebook.engine.RememberedAnswersTest.values;
import static org.dsisim.rulebook.engine.RememberedAnswersTest.withUses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.model.policy.RowByRow.Reason;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that read more than they seem to: a switch by the way, a country that another names. */
class RememberedCornersTest {

  private static final String OWES = "findings.owes( $payer, fixed( \"fee\" ), THE_FUND );";

  @TempDir private Path root;

  private SmallRuleSet small;

  @BeforeEach
  void aRuleSetOfTwoSwitchesWithTheSameWords() {
    small =
        SmallRuleSet.contribution(root)
            .write("option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: uses\n")
            .parameters(
                """
                basis,lower,choice,,,[lower][higher]
                road,higher,choice,,,[lower][higher]
                needed,1,count,,,
                more,2,count,,,
                fee,7,USD,,,
                sectors,pharmaceuticals,list,,,
                """);
  }

  private ContributionRuleSet rules() {
    return small.contributionRules().remembering(RememberedAnswersTest.AT_ONCE);
  }

  private ContributionRuleSet rules(String conditions) {
    small.rule("obligations.drl", conditions, OWES);
    return rules();
  }

  /** Under one setting of the switches after another, by the same memory. */
  private static List<Integer> owing(ContributionRuleSet rules) {
    List<Integer> owing = new ArrayList<>();
    for (String basis : List.of("lower", "higher")) {
      for (String road : List.of("lower", "higher")) {
        for (String needed : List.of("1", "3")) {
          ParameterValues values =
              values(rules, set("basis", basis), set("road", road), set("needed", needed));
          owing.add(asked(rules, values, companies(values)).size());
        }
      }
    }
    return owing;
  }

  @Test
  void aSwitchThatIsReadBesideAnotherIsSeenHoweverItsNameIsWritten() {
    for (String name :
        List.of(
            "name == \"road\" || == \"basis\"",
            "name == \"road\" || ( name == \"basis\" )",
            "name in ( \"road\" ) || \"basis\" == name",
            "name == \"road\" || name in ( \"basis\" )")) {
      ContributionRuleSet rules =
          rules("exists Choice( " + name + ", value == \"lower\" )\n$payer : Payer()");
      assertThat(rules.askedRowByRow()).as(name).isEmpty();
      assertThat(owing(rules)).as(name).containsExactly(4, 4, 4, 4, 4, 4, 0, 0);
    }
  }

  @Test
  void aConditionThatAnySwitchCanFulfilIsAskedRowByRow() {
    for (String condition :
        List.of(
            "Choice( name == \"road\" && value == \"higher\" || value == \"lower\" )",
            "Choice( name == \"road\" || name not in ( \"basis\" ), value == \"lower\" )",
            "Choice( name == \"road\" || != \"basis\", value == \"lower\" )",
            "Choice( name == \"road\" || !( name == \"basis\" ), value == \"lower\" )")) {
      ContributionRuleSet rules = rules("exists " + condition + "\n$payer : Payer()");
      assertThat(rules.askedRowByRow())
          .as(condition)
          .containsExactly(new RowByRow(Reason.FORM, "A", "Choice"));
      assertThat(owing(rules)).as(condition).contains(4);
    }
    ContributionRuleSet counting =
        rules(
            """
            Count( name == "more", $more : value )
            exists Count( name == "more" && value < $more || value > $more )
            $payer : Payer()\
            """);
    assertThat(counting.askedRowByRow()).containsExactly(new RowByRow(Reason.FORM, "A", "Count"));
    assertThat(owing(counting)).containsExactly(0, 4, 0, 4, 0, 4, 0, 4);
  }

  @Test
  void aTextWithABackslashMeansWhatTheRulesTakeItFor() {
    ContributionRuleSet rules = rules("$payer : Payer( sector == \"pharmac\\u0065uticals\" )");
    assertThat(rules.askedRowByRow())
        .containsExactly(new RowByRow(Reason.WORD_COMPARED, "A", "sector"));
    assertThat(owing(rules)).containsOnly(4);
  }

  @Test
  void whatIsAddedForACountryOfOriginIsAddedForThatAloneWhichAnotherRuleNames() {
    small.write(
        "obligations.drl",
        """
        rule "A" @law( "L" ) when $o : Origin() then
          findings.owes( $o, fixed( "fee" ), country( "IND" ) );
        end
        rule "B" @law( "L" ) when $o : Origin() then
          findings.adds( $o, fixed( "fee" ), countryOf( $o ) );
        end
        """);
    ContributionRuleSet rules = rules();
    assertThat(rules.askedRowByRow())
        .containsExactly(new RowByRow(Reason.CONSEQUENCE, "B", "findings.adds( … )"));
    ParameterValues values = values(rules);
    List<Subject> subjects = new ArrayList<>();
    for (String code : List.of("IND", "KEN", "BRA")) {
      subjects.addAll(withUses(company(code, figures(), values), "origins=" + code + ":1"));
    }
    assertThat(asked(rules, values, subjects))
        .extracting(Ruling::rules)
        .extracting(List::size)
        .containsExactly(2, 1, 1);
  }

  @Test
  void recordsOfAUseAreTaggedForTheirOriginAndForKnowledgeBesideIt() {
    small
        .write("obligations.drl", "// no rule\n")
        .write(
            "burdens.drl",
            """
            rule "A" @law( "L" ) when $u : Use( commercial ) then
              findings.tags( $u, SEQUENCES );
              findings.tagsKnowledge( $u );
            end
            """);
    ContributionRuleSet rules = rules();
    ParameterValues values = values(rules);
    List<Subject> subjects = withUses(company("a", figures(), values), "origins=KEN:1");
    List<Tagging> rowByRow = rules.remembering(MemoryLimits.NOTHING).taggings(values, subjects);
    assertThat(rowByRow).extracting(Tagging::ofKnowledge).containsExactly(true, false);
    assertThat(rules.taggings(values, subjects)).isEqualTo(rowByRow);
    assertThat(rules.taggings(values, subjects)).isEqualTo(rowByRow);
    small.write(
        "burdens.drl",
        """
        rule "A" @law( "L" ) when $u : Use( commercial ) then findings.tags( $u, SEQUENCES ); end
        rule "B" @law( "L" ) when $u : Use() then findings.tags( $u, SEQUENCES ); end
        """);
    ContributionRuleSet twice = rules();
    assertThatThrownBy(() -> twice.taggings(values, subjects))
        .hasMessageContaining("which records of a0 are tagged");
  }
}

package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.Uses;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule may look at beside its payer is that payer's, whoever else is asked with it. */
class JoinedFactsTest {

  @TempDir private Path root;

  private ContributionRules rules(String conditions) {
    return SmallRuleSet.contribution(root)
        .write("option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: uses\n")
        .rule("obligations.drl", conditions, "findings.owes( $payer, fixed( \"fee\" ), THE_FUND );")
        .contributionRules();
  }

  /** Company "patents" has a patented use, company "none" another. */
  private static List<Subject> world(ParameterValues values) {
    List<Subject> subjects = new ArrayList<>();
    for (String name : List.of("patents", "none")) {
      Payer payer = Payers.company(name, Payers.figures(), values);
      Use use =
          Use.of(
              Uses.row("use-" + name, "patented=" + name.equals("patents"), "origins=KEN:1"),
              payer,
              null);
      subjects.addAll(List.of(payer, use));
      subjects.addAll(Uses.origins(use));
    }
    return subjects;
  }

  private List<String> owing(String conditions) {
    ContributionRules rules = rules(conditions);
    ParameterValues values =
        ParameterValues.inForce("mine", rules.parameters(), 2024, List.of(), new Problems());
    return rules.assess(values, world(values)).stream()
        .map(ruling -> ruling.subject().inWords().inEnglish())
        .toList();
  }

  @Test
  void aJoinFindsThePayersOwn() {
    assertThat(owing("$payer : Payer()\n exists Use( payer == $payer, patented == \"yes\" )"))
        .containsExactly("patents");
    assertThat(owing("$payer : Payer()\n not Use( patented == \"yes\", payer.id == $payer.id )"))
        .containsExactly("none");
    assertThat(owing("$payer : Payer()\n exists Origin( payer == $payer, use.patented == \"no\" )"))
        .containsExactly("none");
    assertThat(
            owing(
                "$payer : Payer()\n forall( $u : Use( payer == $payer )"
                    + " Use( this == $u, patented == \"yes\" ) )"))
        .containsExactly("patents");
  }

  @Test
  void whyARuleFiresIsToldWithThePayersOwnBeside() {
    ContributionRules rules =
        rules("$payer : Payer()\n exists Use( payer == $payer, patented == \"yes\" )");
    ParameterValues values =
        ParameterValues.inForce("mine", rules.parameters(), 2024, List.of(), new Problems());
    List<Subject> world = world(values);
    List<Considered> ofPatents =
        rules.considered(values, world.get(0), world.subList(1, world.size() / 2));
    assertThat(ofPatents).extracting(Considered::fired).containsExactly(true);
    List<Considered> ofNone =
        rules.considered(
            values, world.get(world.size() / 2), world.subList(world.size() / 2 + 1, world.size()));
    assertThat(ofNone).extracting(Considered::fired).containsExactly(false);
    assertThat(ofNone.get(0).failed()).isNotNull();
  }
}

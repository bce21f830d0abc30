package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.policy.DatabaseDuty.REGISTERS_USERS;
import static org.dsisim.model.policy.DatabaseDuty.REPORTS_USE;
import static org.dsisim.model.policy.DatabaseDuty.TAGS_RECORDS;

import java.util.List;
import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.Uses;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.fact.Force;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DatabaseDuty;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.LambdaContribution;
import org.dsisim.simulation.Worlds;
import org.junit.jupiter.api.Test;

/** What databases have to do on which uses of the year draw. */
class DutyOfDatabaseTest {

  private static ContributionRules asking(String id, DatabaseDuty... duties) {
    return new DelegatingRules(LambdaContribution.of(id, Force.LAW, payer -> null)) {
      @Override
      public List<DatabaseDuty> databaseDuties() {
        return List.of(duties);
      }
    };
  }

  /** The duties where these uses draw on databases. */
  private static List<String> duties(List<ContributionRules> rules, UseRow... uses) {
    YearContext yearContext =
        new YearContext(
            Worlds.YEAR,
            List.of(),
            Map.of("u1", List.of(uses)),
            Shipped.reference().databases(),
            Map.of(),
            Parameters.values(),
            new Growth(year -> Parameters.values()));
    return DutyOfDatabase.of(rules, yearContext).stream()
        .map(one -> one.database() + " " + one.duty().word() + " " + one.ruleSets())
        .toList();
  }

  private static UseRow of(String database) {
    return Uses.row("use-of-" + database, "database=" + database, "origins=KEN:1");
  }

  @Test
  void aDutyIsDoneOnceForAllRuleSetsThatAskForIt() {
    List<ContributionRules> rules =
        List.of(asking("b", TAGS_RECORDS, REGISTERS_USERS), asking("a", TAGS_RECORDS));
    assertThat(duties(rules, of("genbank"), of("ena"), of("genbank")))
        .containsExactly(
            "ena registers-users [b]",
            "ena tags-records [b, a]",
            "genbank registers-users [b]",
            "genbank tags-records [b, a]");
  }

  @Test
  void aPrivateDatabaseAndOneThatNobodyKnowsHaveNone() {
    List<ContributionRules> rules = List.of(asking("a", REPORTS_USE));
    assertThat(duties(rules, of("private"), of(""))).isEmpty();
    assertThat(duties(rules)).isEmpty();
  }

  @Test
  void whereNoRuleSetAsksThereIsNone() {
    assertThat(duties(List.of(asking("a")), of("genbank"))).isEmpty();
  }
}

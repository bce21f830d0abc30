package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.share;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.year.PieceLimits;

/**
 * The users of a year in columns, held against the same where all are objects; and rules that ask
 * large ones for a part of their sales.
 */
final class ColumnsAndObjects {

  private static final String[] VALUES = {
    "assets_threshold,20000000,USD",
    "sales_threshold,50000000,USD",
    "profit_rate,1.37,percent",
    "sales_rate,0.113,percent",
    "fee,0.33,USD"
  };

  static final List<User> USERS = RandomUsers.of(3, 120);

  private ColumnsAndObjects() {}

  static LambdaSituations rules(LambdaContribution.Answer answer, String... more) {
    List<String> terms = new ArrayList<>(List.of(VALUES));
    terms.addAll(List.of(more));
    return new LambdaSituations(
        LambdaContribution.of("rules", Force.VOLUNTARY, answer, terms.toArray(String[]::new)));
  }

  static boolean isLarge(Payer payer) {
    return payer.exceeded("assets_threshold") > 0;
  }

  static Ruling ofSales(Payer payer) {
    return Worlds.owes(payer, share("sales_rate", AssessmentBase.SALES));
  }

  static Scenario scenario(List<User> users, List<UseRow> uses) {
    return new Scenario(
        new Scenario.Heading("tiny", "A tiny world", true, List.of()),
        List.of(Worlds.YEAR),
        users,
        uses.isEmpty() ? OptionalTable.none() : new OptionalTable<>(true, uses),
        Shipped.reference().databases(),
        RandomUsers.COUNTRIES,
        Parameters.of("uptake,0.37,share"),
        OptionalTable.none());
  }

  static YearOutcome run(
      List<User> users, List<UseRow> uses, PieceLimits limits, ContributionRules... rules) {
    PayerSums wanted = (year, some, assumptions) -> List.of(new TakenPayers());
    return new Simulator(scenario(users, uses), List.of(), 1, limits, wanted)
        .run(Worlds.option(LambdaFormula.equal(), rules))
        .years()
        .get(0);
  }

  static List<Object> sums(YearOutcome year) {
    return List.of(
        year.owed(),
        year.expected(),
        year.owing(),
        year.hasUnknown(),
        year.fund(),
        year.parties(),
        year.unknownFigures());
  }

  /** How many stand in columns, where all come to what they come to as objects. */
  static int inColumns(List<User> users, List<UseRow> uses, ContributionRules... rules) {
    YearOutcome objects = run(users, uses, PieceLimits.USUAL, rules);
    YearOutcome columns = run(PackedUsers.of(users), uses, new PieceLimits(50, 0), rules);
    TakenPayers inObjects = objects.payers().sum(TakenPayers.class, TakenPayers::new);
    TakenPayers inColumns = columns.payers().sum(TakenPayers.class, TakenPayers::new);
    assertThat(inObjects.inColumns).isZero();
    assertThat(inColumns.told).isEqualTo(inObjects.told);
    assertThat(inColumns.groups).isEqualTo(inObjects.groups);
    assertThat(sums(columns)).isEqualTo(sums(objects));
    return inColumns.inColumns;
  }

  static int inColumns(ContributionRules... rules) {
    return inColumns(USERS, List.of(), rules);
  }
}

package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.share;
import static org.dsisim.model.formula.Amount.sum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of users in columns it is found out once for each kind what rules read of it, and rules are asked
 * once about each situation, of all at a time.
 */
class AskedInColumnsTest {

  private static final List<String> HOMES = List.of("KEN", "BRA", "USA");
  private static final List<String> TYPES = List.of("company", "academic");
  private static final List<String> SECTORS = List.of("cosmetics", "biotechnology");
  private static final List<AssessmentBase> TESTED =
      List.of(AssessmentBase.ASSETS, AssessmentBase.SALES, AssessmentBase.PROFIT);

  /** Three figures, each unknown, small or large: of each home, type and sector. */
  private static final int SITUATIONS = 27 * 3 * 2 * 2;

  /** Those with no figure unknown. */
  private static final int TOLD = 8 * 3 * 2 * 2;

  private static final int KINDS = 3 * 2 * 2;

  private static final LambdaContribution RULES =
      LambdaContribution.of(
          "test",
          Force.VOLUNTARY,
          payer -> {
            if (payer.type().equals("academic")) {
              return Worlds.exempt(payer);
            }
            return payer.exceeded("assets_threshold", "sales_threshold", "profit_threshold") < 2
                ? null
                : Worlds.owes(payer, sum(share("sales_rate", AssessmentBase.SALES), fixed("fee")));
          },
          "assets_threshold,20000000,USD",
          "sales_threshold,50000000,USD",
          "profit_threshold,5000000,USD",
          "sales_rate,0.1,percent",
          "fee,7,USD");

  /** Rules that write down what they are asked. */
  private static final class Watched extends DelegatingRules {

    private final List<Integer> asked = new ArrayList<>();
    private final List<List<Object>> kinds = new ArrayList<>();

    Watched() {
      super(new LambdaSituations(RULES));
    }

    @Override
    public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
      asked.add(subjects.size());
      return super.assess(values, subjects);
    }

    @Override
    public @Nullable Object situation(Payer payer) {
      kinds.add(List.of(payer.type(), payer.sector(), payer.home().code()));
      return super.situation(payer);
    }
  }

  /** How many stand in columns. */
  private static final class Counted implements ColumnSum<Counted> {

    private int inColumns;
    private int beside;

    @Override
    public void add(PayerOutcome payer) {
      beside++;
    }

    @Override
    public void add(PayerColumns payers) {
      inColumns += payers.size();
    }

    @Override
    public void addAll(Counted behind) {
      inColumns += behind.inColumns;
      beside += behind.beside;
    }
  }

  private static User user(int number, int cents) {
    Map<AssessmentBase, Fraction> figures = new TreeMap<>();
    int rest = number;
    for (AssessmentBase base : TESTED) {
      if (rest % 3 > 0) {
        figures.put(base, Fraction.of(rest % 3 == 1 ? 100 : 90_000_000_000L, cents));
      }
      rest /= 3;
    }
    return new User(
        "u%04d".formatted(number),
        "User " + number,
        TYPES.get(rest / 3 % 2),
        SECTORS.get(rest / 6 % 2),
        new CountryCode(HOMES.get(rest % 3)),
        List.of(Worlds.account(Worlds.YEAR, Figures.of(figures))));
  }

  private static Counted run(Watched rules, List<User> users, int piece) {
    PayerSums wanted = (year, some, assumptions) -> List.of(new Counted());
    return new Simulator(
            Worlds.scenario(PackedUsers.of(users), RandomUsers.COUNTRIES, "uptake,1,share"),
            List.of(),
            1,
            new PieceLimits(piece, 0),
            wanted)
        .run(Worlds.option(LambdaFormula.equal(), rules))
        .years()
        .get(0)
        .payers()
        .sum(Counted.class, Counted::new);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 100, 10_000})
  void onceForAllUsersWhateverThePieces(int piece) {
    Watched rules = new Watched();
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 3 * SITUATIONS; i++) {
      users.add(user(i, 1));
    }
    Counted counted = run(rules, users, piece);
    assertThat(counted.inColumns).isEqualTo(users.size());
    assertThat(counted.beside).isZero();
    // As things are, and twice about those of whom a figure is not known, as it is supposed to be.
    assertThat(rules.asked).containsExactly(SITUATIONS, SITUATIONS - TOLD, SITUATIONS - TOLD);
    assertThat(rules.kinds).hasSize(KINDS);
    assertThat(new HashSet<>(rules.kinds)).hasSize(KINDS);
  }

  @Test
  void whoseFiguresAreNoWholeNumbersIsAskedAboutBesideThem() {
    Watched rules = new Watched();
    List<User> users = new ArrayList<>();
    for (int i = 0; i < SITUATIONS; i++) {
      users.add(user(i, i % 2 == 0 ? 1 : 7));
    }
    Counted counted = run(rules, users, 100);
    assertThat(counted.inColumns).isBetween(SITUATIONS / 2, SITUATIONS - 1);
    assertThat(counted.inColumns + counted.beside).isEqualTo(SITUATIONS);
    assertThat(rules.asked.get(0)).isEqualTo(counted.inColumns);
  }
}

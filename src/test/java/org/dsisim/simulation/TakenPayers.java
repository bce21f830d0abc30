package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.GroupTotals;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.Situation;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Payers as a sum takes them in, in columns or beside them, with all that it is told of each. */
final class TakenPayers implements ColumnSum<TakenPayers> {

  /** What is told of a payer, and what of it a sum is told, whether in a column or not. */
  record Told(
      String id,
      String name,
      String type,
      String sector,
      String home,
      Liability liability,
      Money owed,
      Money expected,
      Set<AssessmentBase> bases,
      Set<AssessmentBase> untold,
      List<RuleReference> rules,
      Map<AssessmentBase, Long> tested) {

    /** The figures that thresholds test, or the whole numbers above them, as far as known. */
    private static Map<AssessmentBase, Long> tested(Payer payer) {
      Map<AssessmentBase, Long> tested = new TreeMap<>();
      for (String name : payer.thresholds().names()) {
        AssessmentBase base = payer.thresholds().base(name);
        Fraction figure = payer.measured().of(base);
        if (figure != null) {
          tested.put(base, figure.negated().floor().negate().longValueExact());
        }
      }
      return tested;
    }

    private static Map<AssessmentBase, Long> tested(PayerColumns payers, int user) {
      Map<AssessmentBase, Long> tested = new TreeMap<>();
      for (String name : payers.thresholds().names()) {
        AssessmentBase base = payers.thresholds().base(name);
        Fraction exactly = payers.exactly(base, user);
        if (payers.tested(base)[user] == PayerColumns.UNKNOWN) {
          assertThat(exactly).isNull();
        } else {
          tested.put(base, payers.tested(base)[user]);
          assertThat(Objects.requireNonNull(exactly).negated().floor().negate())
              .isEqualTo(payers.tested(base)[user]);
        }
      }
      return tested;
    }

    static Told of(PayerOutcome payer) {
      Due due = payer.dues().get(0);
      return new Told(
          payer.payer().id(),
          payer.payer().name(),
          payer.payer().type(),
          payer.payer().sector(),
          payer.payer().home().code().iso3(),
          due.liability(),
          due.owed(),
          due.expected(),
          due.bases(),
          due.unknown(),
          due.rules(),
          tested(payer.payer()));
    }

    static Told of(PayerColumns payers, int user) {
      Situation situation = payers.situation(user);
      return new Told(
          payers.id(user),
          payers.name(user),
          payers.type(user),
          payers.sector(user),
          payers.home(user).code().iso3(),
          situation.liability(),
          new Money(payers.owed(user)),
          new Money(payers.expected(user)),
          payers.bases(user),
          situation.untold(),
          situation.rules(),
          tested(payers, user));
    }
  }

  final Map<String, Told> told = new TreeMap<>();
  final Map<String, List<Long>> groups = new TreeMap<>();
  private final Map<String, Object> numbers = new HashMap<>();
  int inColumns;

  /** Of one piece a number stands for the same throughout. */
  private void numbered(String what, int number, Object stands) {
    Object before = numbers.putIfAbsent(what + " " + number, stands);
    assertThat(before == null ? stands : before).isEqualTo(stands);
  }

  @Override
  public void add(PayerOutcome payer) {
    Told one = Told.of(payer);
    told.put(one.id(), one);
    group("home " + payer.payer().home().code(), one);
    group("sector " + payer.payer().sector(), one);
    group("type " + one.type(), one);
  }

  private void group(String name, Told one) {
    add(
        name,
        List.of(
            1L,
            one.owed().isZero() ? 0L : 1L,
            one.untold().isEmpty() ? 0L : 1L,
            one.owed().cents(),
            one.expected().cents()));
  }

  private void add(String name, List<Long> figures) {
    groups.merge(
        name,
        figures,
        (one, other) -> {
          List<Long> sums = new ArrayList<>();
          for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i) + other.get(i));
          }
          return sums;
        });
  }

  private void add(String name, GroupTotals group) {
    add(
        name,
        List.of(
            (long) group.payers(),
            (long) group.owing(),
            (long) group.untold(),
            group.owed(),
            group.expected()));
  }

  @Override
  public void add(PayerColumns payers) {
    inColumns += payers.size();
    for (int user = 0; user < payers.size(); user++) {
      Told one = Told.of(payers, user);
      told.put(one.id(), one);
      numbered("situation", payers.numberOfSituation(user), payers.situation(user));
      numbered("word", payers.numberOfType(user), one.type());
      numbered("word", payers.numberOfSector(user), one.sector());
      numbered("word", payers.numberOfHome(user), one.home());
      assertThat(payers.numberOfSituation(user)).isLessThan(payers.situations());
      assertThat(payers.numberOfSector(user)).isLessThan(payers.words());
      StringBuilder name = new StringBuilder();
      payers.name(
          user,
          (bytes, from, to) ->
              name.append(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
      assertThat(name).hasToString(one.name());
    }
    numbers.clear();
    assertThat(payers.year()).isEqualTo(2024);
    payers.forEachHome((home, group) -> add("home " + home.code(), group));
    payers.forEachSector((sector, group) -> add("sector " + sector, group));
    payers.forEachType((type, group) -> add("type " + type, group));
  }

  @Override
  public void addAll(TakenPayers behind) {
    told.putAll(behind.told);
    behind.groups.forEach(this::add);
    inColumns += behind.inColumns;
  }
}

package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dsisim.indicator.figure.Effect;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.NeedInKind;
import org.dsisim.indicator.use.DoublePayment;
import org.dsisim.indicator.use.GroupPayers;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.sum.OpenUses;
import org.dsisim.simulation.year.DutyOfDatabase;
import org.dsisim.simulation.year.RecordTags;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The burdens and the benefits of a year of an option, one by one. */
public final class Effects {

  private static final String USE = "use";
  private static final String COUNTRY = "country";
  private static final String DATABASE = "database";
  private static final List<Procedure> PROCEDURES = List.of(Procedure.values());
  private static final ResultValue ONE = ResultValue.count(1);

  private Effects() {}

  /** All burdens of a year, those of uses first: for years of few uses. */
  public static List<Effect> burdens(YearOutcome year) {
    Map<String, Money> lost = lost(year);
    List<Effect> effects = new ArrayList<>();
    year.uses().forEach(use -> burdens(use, lost, effects::add));
    effects.addAll(otherBurdens(year));
    return List.copyOf(effects);
  }

  /**
   * What a use goes through, and what is lost where it does not happen.
   *
   * @param lost what would be owed for uses that do not happen, by use
   */
  public static void burdens(UseOutcome use, Map<String, Money> lost, Consumer<Effect> effects) {
    for (UseBurden burden : use.burdens()) {
      burden(burden, effects);
    }
    if (!use.happens()) {
      String id = use.row().id();
      List<RuleReference> rules =
          use.burdens().stream()
              .filter(UseBurden::isDropped)
              .flatMap(burden -> rules(burden).stream())
              .toList();
      effects.accept(new Effect(USE, id, "does-not-happen", ONE, rules));
      Money money = lost.getOrDefault(id, Money.ZERO);
      effects.accept(new Effect(USE, id, "contribution-lost", ResultValue.usd(money), rules));
    }
  }

  /**
   * What a use goes through, but for its id: the burdens of uses of a year that have this in common
   * are the same. Null where it does not happen, as what is lost is its own.
   */
  public static @Nullable List<Object> kindOfBurdens(UseOutcome use) {
    List<Object> kind = new ArrayList<>();
    for (UseBurden burden : use.burdens()) {
      if (burden.isDropped()) {
        return null;
      }
      // How long all steps of a rule set take and what they cost follows from them.
      for (UseBurden.Step step : burden.steps()) {
        kind.add(step.formality().procedure());
        kind.add(step.formality().rule());
        kind.add(step.count());
      }
    }
    return kind;
  }

  /** What databases have to do, then what payers owe twice. */
  public static List<Effect> otherBurdens(YearOutcome year) {
    List<Effect> effects = new ArrayList<>();
    year.besideMoney().tags().forEach(tags -> tags(tags, effects));
    duties(year, effects);
    effects.addAll(year.payers().sum(OwedTwice.class, OwedTwice::new).all());
    return List.copyOf(effects);
  }

  /** What payers owe twice, one after the other. */
  static final class OwedTwice implements ColumnSum<OwedTwice> {

    private final List<Effect> effects = new ArrayList<>();
    private final GroupPayers groups = new GroupPayers();

    @Override
    public void add(PayerOutcome payer) {
      if (!groups.take(payer)) {
        twice(payer, payer.dues(), effects);
      }
    }

    /** Those of groups stand behind the others, each under the member that owes for all. */
    List<Effect> all() {
      List<Effect> all = new ArrayList<>(effects);
      for (List<PayerOutcome> some : groups.all()) {
        List<Due> dues = GroupPayers.dues(some);
        PayerOutcome head =
            some.stream()
                .filter(one -> one.dues().stream().anyMatch(due -> due.payer().standsForGroup()))
                .findFirst()
                .orElse(some.get(0));
        twice(head, dues, all);
      }
      return all;
    }

    @Override
    public void add(PayerColumns payers) {
      // Who owes once owes nothing twice.
    }

    @Override
    public void addAll(OwedTwice behind) {
      effects.addAll(behind.effects);
      groups.addAll(behind.groups);
    }
  }

  /** What a payer owes twice before credits, and what is credited: in USD, and in no flow. */
  private static void twice(PayerOutcome payer, List<Due> dues, List<Effect> effects) {
    boolean owesOnce = dues.size() < 2;
    if (owesOnce && dues.stream().allMatch(due -> due.credits().isEmpty())) {
      return;
    }
    DoublePayment twice = DoublePayment.of(dues);
    if (twice.payers() == 0 && twice.credited().isZero()) {
      return;
    }
    String kind = payer.payer().isCountry() ? COUNTRY : "user";
    List<RuleReference> rules =
        dues.stream()
            .map(Due::ruling)
            .filter(Objects::nonNull)
            .flatMap(ruling -> ruling.rules().stream())
            .distinct()
            .toList();
    String id = payer.payer().id();
    effects.add(new Effect(kind, id, "double-payment", ResultValue.usd(twice.twice()), rules));
    if (!twice.credited().isZero()) {
      List<RuleReference> crediting =
          dues.stream()
              .flatMap(due -> due.credits().stream())
              .map(one -> one.credit().rule())
              .distinct()
              .toList();
      effects.add(new Effect(kind, id, "credited", ResultValue.usd(twice.credited()), crediting));
    }
  }

  /**
   * What each database has to do, and what that costs it; where it is assumed what a duty costs.
   */
  private static void duties(YearOutcome year, List<Effect> effects) {
    if (!year.assumptions().has(ReservedAssumption.DATABASE_DUTY)) {
      return;
    }
    ResultValue cost = ResultValue.usd(year.assumptions().money(ReservedAssumption.DATABASE_DUTY));
    for (DutyOfDatabase one : year.besideMoney().databaseDuties()) {
      String duty = one.duty().word();
      effects.add(new Effect(DATABASE, one.database(), duty, ResultValue.count(1), List.of()));
      effects.add(new Effect(DATABASE, one.database(), duty + "-cost", cost, List.of()));
    }
  }

  private static void tags(RecordTags tags, List<Effect> effects) {
    String id = tags.database();
    String of = tags.ofKnowledge() ? "knowledge-" : "";
    ResultValue records = ResultValue.count(tags.records());
    effects.add(new Effect(DATABASE, id, of + "records-tagged", records, tags.rules()));
    ResultValue cost = ResultValue.usd(tags.cost());
    effects.add(new Effect(DATABASE, id, of + "tagging-cost", cost, tags.rules()));
    if (tags.usesOfUnknownNumber() > 0) {
      ResultValue uses = ResultValue.count(tags.usesOfUnknownNumber());
      effects.add(new Effect(DATABASE, id, of + "uses-of-unknown-records", uses, tags.rules()));
    }
  }

  private static void burden(UseBurden burden, Consumer<Effect> effects) {
    String id = burden.use().id();
    for (Procedure procedure : PROCEDURES) {
      List<RuleReference> rules = rules(burden, procedure);
      if (!rules.isEmpty()) {
        ResultValue count = ResultValue.count(count(burden, procedure));
        effects.accept(new Effect(USE, id, procedure.plural(), count, rules));
      }
    }
    List<RuleReference> rules = rules(burden);
    effects.accept(new Effect(USE, id, "months", ResultValue.months(burden.months()), rules));
    effects.accept(new Effect(USE, id, "cost", ResultValue.usd(burden.cost()), rules));
  }

  private static long count(UseBurden burden, Procedure procedure) {
    long count = 0;
    for (UseBurden.Step step : burden.steps()) {
      count += step.formality().procedure() == procedure ? step.count() : 0;
    }
    return count;
  }

  private static List<RuleReference> rules(UseBurden burden) {
    return rules(burden, null);
  }

  /**
   * The rules of steps, each once: hardly ever more than two, of millions of burdens.
   *
   * @param of which procedure; null for any
   */
  private static List<RuleReference> rules(UseBurden burden, @Nullable Procedure of) {
    List<RuleReference> rules = new ArrayList<>(2);
    for (UseBurden.Step step : burden.steps()) {
      boolean counts = of == null || step.formality().procedure() == of;
      if (counts && !rules.contains(step.formality().rule())) {
        rules.add(step.formality().rule());
      }
    }
    return List.copyOf(rules);
  }

  /** What would be owed for uses that do not happen, by use. */
  public static Map<String, Money> lost(YearOutcome year) {
    return year.payers().sum(LostByUse.class, LostByUse::new).lost;
  }

  /** What would be owed for uses that do not happen. */
  static final class LostByUse implements ColumnSum<LostByUse> {

    private final Map<String, Money> lost = new TreeMap<>();

    @Override
    public void add(PayerOutcome payer) {
      for (Due due : payer.dues()) {
        if (!due.lost().isZero()) {
          lost.merge(Subject.idOfUse(due.subject()), due.lost(), Money::plus);
        }
      }
    }

    @Override
    public void add(PayerColumns payers) {
      // None of them has a use.
    }

    @Override
    public void addAll(LostByUse behind) {
      behind.lost.forEach((use, money) -> lost.merge(use, money, Money::plus));
    }
  }

  /**
   * Who uses data that is open to all: uses that happen, by the home of the user. Then what is
   * given in kind and counts, each thing by itself: nobody adds places to projects. Then what
   * countries need of it, and what of that nobody gives.
   */
  public static List<Effect> benefits(YearOutcome year) {
    OpenUses open = OpenUses.of(year.uses());
    Map<String, Long> byHome = new TreeMap<>();
    for (Country home : open.homes()) {
      byHome.put(home.code().iso3(), open.count(one -> one.code().equals(home.code())));
    }
    List<Effect> effects = new ArrayList<>();
    byHome.forEach(
        (home, count) ->
            effects.add(
                new Effect(COUNTRY, home, "open-data-uses", ResultValue.count(count), List.of())));
    year.besideMoney().inKind().forEach(counted -> effects.add(inKind(counted)));
    for (NeedInKind need :
        NeedInKind.of(year.besideMoney().neededInKind(), year.besideMoney().inKind())) {
      effects.add(need(need, "needed-", need.needed()));
      effects.add(need(need, "not-covered-", need.open()));
    }
    return List.copyOf(effects);
  }

  private static Effect need(NeedInKind need, String which, @Nullable Fraction quantity) {
    return new Effect(
        COUNTRY,
        need.country().iso3(),
        which + need.kind(),
        ResultValue.quantity(quantity, need.unit()),
        List.of());
  }

  private static Effect inKind(Counted counted) {
    Cooperation given = counted.inKind().row();
    return new Effect(
        COUNTRY,
        given.receiver().iso3(),
        given.kind(),
        ResultValue.quantity(given.quantity(), given.unit()),
        List.of(counted.rule()));
  }
}

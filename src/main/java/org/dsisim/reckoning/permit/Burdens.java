package org.dsisim.reckoning.permit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * What uses must go through under one rule set, by what is assumed of permits: rules say which
 * procedure is needed with whom; how many contracts, months and dollars that makes is a sum, and
 * whether anybody goes on with a use after that is an assumption.
 */
public final class Burdens {

  /** The assumption of how many providers a country has, where a contract is for one of them. */
  public static final String PROVIDERS = "providers_per_country";

  /** The assumption of how many months nobody waits longer than. */
  public static final String MOST_MONTHS = "max_months_before_dropped";

  /** The assumption of what part of a use's worth nobody spends more than. */
  public static final String MOST_COST = "max_cost_share_before_dropped";

  /** The assumption of what a research project is worth. */
  public static final String BUDGET = "research_budget_usd";

  private final List<UseBurden> all;
  private final boolean dropsAny;

  /**
   * By the id of their use; made when somebody asks for one: where none is dropped, hardly ever.
   */
  private volatile @Nullable Map<String, UseBurden> byUse;

  private Burdens(List<UseBurden> all, boolean dropsAny) {
    this.all = all;
    this.dropsAny = dropsAny;
  }

  /**
   * The burdens that these formalities make.
   *
   * @param formalities in the order of the uses, those of one use one behind the other
   * @param values of the rule set; {@code permits_run} says whether permits are sought at the same
   *     time or one after another, {@code contract_unit} what one of them is for
   * @throws IllegalArgumentException when an assumption on permits is missing
   */
  public static Burdens of(
      String ruleSet, List<Formality> formalities, NamedValues values, NamedValues assumptions) {
    boolean serial = MeasuringParameter.PERMITS_RUN.word(values).equals("serial");
    String unit = MeasuringParameter.CONTRACT_UNIT.word(values);
    List<UseBurden> all = new ArrayList<>();
    boolean dropsAny = false;
    Assumed assumed = new Assumed(assumptions);
    int to;
    for (int from = 0; from < formalities.size(); from = to) {
      to = endOfUse(formalities, from);
      UseBurden burden = burden(ruleSet, formalities.subList(from, to), serial, unit, assumed);
      all.add(burden);
      dropsAny |= burden.isDropped();
    }
    return new Burdens(Collections.unmodifiableList(all), dropsAny);
  }

  @SuppressWarnings("ReferenceEquality") // the facts of one use share it; comparing them is slow
  private static int endOfUse(List<Formality> formalities, int from) {
    Use use = formalities.get(from).origin().use();
    int to = from + 1;
    while (to < formalities.size() && formalities.get(to).origin().use() == use) {
      to++;
    }
    return to;
  }

  /** What is assumed, each looked up once of a million uses, and not before it is needed. */
  private static final class Assumed {

    private final NamedValues assumptions;
    private final Map<Procedure, Fraction> months = new EnumMap<>(Procedure.class);
    private final Map<Procedure, Money> costs = new EnumMap<>(Procedure.class);
    private final Map<Fraction, Message> tooLong = new TreeMap<>();
    private @Nullable Fraction mostMonths;
    private @Nullable Fraction mostCost;
    private @Nullable Money budget;

    Assumed(NamedValues assumptions) {
      this.assumptions = assumptions;
    }

    Fraction months(Procedure procedure) {
      Fraction known = months.get(procedure);
      if (known == null) {
        known = assumptions.number(procedure.months());
        months.put(procedure, known);
      }
      return known;
    }

    Money cost(Procedure procedure) {
      Money known = costs.get(procedure);
      if (known == null) {
        known = assumptions.money(procedure.cost());
        costs.put(procedure, known);
      }
      return known;
    }

    Fraction mostMonths() {
      Fraction known = mostMonths;
      if (known == null) {
        known = assumptions.number(MOST_MONTHS);
        mostMonths = known;
      }
      return known;
    }

    /** Why a use does not happen that has to wait so long: many wait equally long. */
    Message tooLong(Fraction months) {
      return tooLong.computeIfAbsent(
          months,
          these ->
              Message.of(
                  "simulation.dropped.months",
                  "months",
                  these.toDecimal(1).stripTrailingZeros().toPlainString(),
                  "most",
                  assumptions.word(MOST_MONTHS)));
    }

    Fraction mostCost() {
      Fraction known = mostCost;
      if (known == null) {
        known = assumptions.rate(MOST_COST);
        mostCost = known;
      }
      return known;
    }

    Money budget() {
      Money known = budget;
      if (known == null) {
        known = assumptions.money(BUDGET);
        budget = known;
      }
      return known;
    }
  }

  private static UseBurden burden(
      String ruleSet, List<Formality> needed, boolean serial, String unit, Assumed assumed) {
    Use use = needed.get(0).origin().use();
    List<UseBurden.Step> steps = new ArrayList<>();
    Fraction months = Fraction.ZERO;
    Money cost = Money.ZERO;
    for (Formality formality : needed) {
      long count = count(formality, unit, assumed.assumptions);
      Fraction each = assumed.months(formality.procedure());
      Money price = assumed.cost(formality.procedure());
      steps.add(new UseBurden.Step(formality, count, each, price));
      months = serial ? months.plus(each.times(count)) : count > 0 ? months.max(each) : months;
      // Most uses need one permit: its price is the cost, and no other amount is made of it.
      Money all = count == 1 ? price : price.times(Fraction.of(count));
      cost = cost.isZero() ? all : cost.plus(all);
    }
    Message dropped = dropped(use, months, cost, assumed);
    return new UseBurden(ruleSet, use, List.copyOf(steps), months, cost, dropped);
  }

  /** A consent is given by each community; a permit is for a country or for a part of it. */
  private static long count(Formality formality, String unit, NamedValues assumptions) {
    Origin origin = formality.origin();
    if (formality.procedure().isWithCommunities()) {
      return origin.communities();
    }
    return switch (unit) {
      case "provider" -> assumptions.count(PROVIDERS);
      case "sequence" -> sequences(origin);
      default -> 1;
    };
  }

  /**
   * A part of a sequence needs a contract as a whole one does; unknown numbers are at least one.
   */
  private static long sequences(Origin origin) {
    Long all = origin.use().row().sequences().count();
    return all == null ? 1 : origin.share().times(all).negated().floor().negate().longValueExact();
  }

  /** Why a use does not happen; null when it does. */
  public static @Nullable Message dropped(
      Use use, Fraction months, Money cost, NamedValues assumptions) {
    return dropped(use, months, cost, new Assumed(assumptions));
  }

  private static @Nullable Message dropped(Use use, Fraction months, Money cost, Assumed assumed) {
    NamedValues assumptions = assumed.assumptions;
    Fraction mostMonths = assumed.mostMonths();
    if (months.compareTo(mostMonths) > 0) {
      return assumed.tooLong(months);
    }
    Money value = worth(use.row(), assumed.budget());
    Fraction most = value.toFraction().times(assumed.mostCost());
    if (cost.toFraction().compareTo(most) > 0) {
      return Message.of(
          "simulation.dropped.cost",
          "cost",
          cost.toString(),
          "most",
          assumptions.word(MOST_COST),
          "value",
          value.toString());
    }
    return null;
  }

  /**
   * What the cost is held against: the sales of the product; of research, and of a product that
   * sells less than research costs, the budget of a research project.
   */
  public static Money worth(UseRow use, NamedValues assumptions) {
    return worth(use, assumptions.money(BUDGET));
  }

  private static Money worth(UseRow use, Money budget) {
    Money sales = use.result().productSales();
    return sales == null || use.purpose().equals("research") || sales.compareTo(budget) < 0
        ? budget
        : sales;
  }

  /** The burdens in the order of users and uses; none of uses that need nothing. */
  public List<UseBurden> all() {
    return all;
  }

  /** Whether any of the uses does not happen. */
  public boolean dropsAny() {
    return dropsAny;
  }

  /** Whether what the answer is about does not happen. */
  public boolean isDropped(Subject subject) {
    if (!dropsAny) {
      return false;
    }
    UseBurden burden = of(Subject.idOfUse(subject));
    return burden != null && burden.isDropped();
  }

  /** What a use must go through; null when that is nothing. */
  public @Nullable UseBurden of(String use) {
    Map<String, UseBurden> known = byUse;
    if (known == null) {
      known = new HashMap<>(2 * all.size());
      for (UseBurden burden : all) {
        known.put(burden.use().id(), burden);
      }
      byUse = known;
    }
    return known.get(use);
  }
}

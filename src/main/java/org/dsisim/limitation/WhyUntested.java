package org.dsisim.limitation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing moves in a year whichever value a parameter has: that a scenario cannot test it says
 * nothing of how much it matters elsewhere.
 */
public final class WhyUntested {

  private static final Message NOTHING_MOVES = Message.of("limitation.untested.nothing-moves");

  private static final String DECIDES_NOTHING = "limitation.untested.decides-nothing";

  private final YearOutcome year;
  private final ParameterValues parameterValues;
  private final List<String> values;

  private WhyUntested(YearOutcome year, ParameterValues parameterValues, List<String> values) {
    this.year = year;
    this.parameterValues = parameterValues;
    this.values = values;
  }

  /**
   * The reason, as a sentence without its full stop.
   *
   * @param owner the rule set, or {@link ParameterOverride#ASSUMPTION}
   * @param name the parameter
   * @param values that were tried, as they are written
   */
  public static Message of(YearOutcome year, String owner, String name, List<String> values) {
    ParameterValues parameterValues = year.ruleSetValues().get(owner);
    if (parameterValues == null || !parameterValues.has(name)) {
      return NOTHING_MOVES;
    }
    return new WhyUntested(year, parameterValues, values).of(parameterValues.value(name));
  }

  /**
   * The reason where the data of the year give one without anything being tried; null where only a
   * trial can tell.
   *
   * @param values between which it could be chosen, as they are written
   */
  public static @Nullable Message ofData(
      YearOutcome year, String owner, String name, List<String> values) {
    Message why = of(year, owner, name, values);
    return why.equals(NOTHING_MOVES) || why.key().equals(DECIDES_NOTHING) ? null : why;
  }

  private Message of(ParameterValue parameterValue) {
    AssessmentBase base = AssessmentBase.ofThreshold(parameterValue.name());
    Message why =
        base == null ? ofMeasuring(parameterValue.name()) : ofThreshold(parameterValue, base);
    return why == null ? NOTHING_MOVES : why;
  }

  private @Nullable Message ofThreshold(ParameterValue parameterValue, AssessmentBase base) {
    if (isOfNobody()) {
      return Message.of("limitation.untested.nobody-asked", "rules", parameterValues.owner());
    }
    List<Fraction> figures = figures(base);
    if (figures.isEmpty()) {
      return Message.of("limitation.untested.no-figure", "figure", base.inWords());
    }
    List<Fraction> limits = limits(parameterValue, base);
    Fraction lowest = Collections.min(limits);
    Fraction highest = Collections.max(limits);
    long between =
        figures.stream()
            .filter(one -> one.compareTo(lowest) > 0 && one.compareTo(highest) <= 0)
            .count();
    return between == 0
        ? Message.of("limitation.untested.nobody-between", "figure", base.inWords())
        : Message.of(
            "limitation.untested.decides-nothing", "figure", base.inWords(), "count", between);
  }

  private boolean isOfNobody() {
    return year.payers().stream()
        .flatMap(payer -> payer.dues().stream())
        .noneMatch(due -> due.ruleSet().equals(parameterValues.owner()));
  }

  /** The figure of each payer of whom it is known, as the rule set measured it. */
  private List<Fraction> figures(AssessmentBase base) {
    List<Fraction> figures = new ArrayList<>();
    for (PayerOutcome payer : year.payers()) {
      Payer measured =
          payer.dues().stream()
              .filter(due -> due.ruleSet().equals(parameterValues.owner()))
              .findFirst()
              .map(Due::payer)
              .orElse(null);
      Fraction figure = measured == null ? null : measured.measured().of(base);
      if (figure != null) {
        figures.add(figure);
      }
    }
    return figures;
  }

  /** The limits that were tried and the one in force, in the unit of the figures. */
  private List<Fraction> limits(ParameterValue parameterValue, AssessmentBase base) {
    List<Fraction> limits = new ArrayList<>();
    limits.add(new Thresholds(parameterValues).limit(parameterValue.name()));
    for (String value : values) {
      Fraction number = Fraction.of(new BigDecimal(value));
      boolean isShare = base.isRatio() && parameterValue.parameter().unit() == Unit.SHARE;
      limits.add(base.isMoney() || isShare ? number.times(100) : number);
    }
    return limits;
  }

  private @Nullable Message ofMeasuring(String name) {
    MeasuringParameter meaning = MeasuringParameter.of(name);
    if (meaning == null) {
      return null;
    }
    return switch (meaning) {
      case AVERAGING_YEARS, AVERAGE_ENDS, AVERAGED_FIGURES, MISSING_YEARS ->
          mostYears() <= 1 ? Message.of("limitation.untested.one-year") : null;
      case LOSS -> ofLoss();
      case USE_ATTRIBUTION ->
          accounts().stream().allMatch(account -> account.attribution() == null)
              ? Message.of("limitation.untested.no-attribution")
              : null;
      case ACTIVITY_COUNTED ->
          accounts().stream().allMatch(account -> account.particulars().commercial() == null)
                  && year.users().stream().allMatch(user -> user.type().equals("company"))
              ? Message.of("limitation.untested.all-commercial")
              : null;
      case INDEX_THRESHOLDS -> ofIndex();
      case INDEX_RATES -> ofIndexedRates();
      case ASKED_BY ->
          accounts().stream().allMatch(account -> account.usesDsi() == null)
              ? Message.of("limitation.untested.no-use")
              : null;
      case SHOWN_NON_USE ->
          accounts().stream().noneMatch(account -> Boolean.FALSE.equals(account.usesDsi()))
              ? Message.of("limitation.untested.no-non-use")
              : null;
      case GROUPS, GROUP_HEAD ->
          accounts().stream().allMatch(account -> account.particulars().group().isEmpty())
              ? Message.of("limitation.untested.no-group")
              : null;
      case AMOUNTS_ON,
          UN_SCALE,
          CONTRACT_UNIT,
          PERMITS_RUN,
          OPEN_ACCESS,
          USES_COUNTED,
          MATERIALS_COUNTED ->
          null;
    };
  }

  private Message ofLoss() {
    boolean none =
        accounts().stream()
            .map(account -> account.figures().of(AssessmentBase.PROFIT))
            .noneMatch(profit -> profit != null && profit.signum() < 0);
    if (none) {
      return Message.of("limitation.untested.no-loss");
    }
    return mostYears() <= 1 ? Message.of("limitation.untested.one-year") : NOTHING_MOVES;
  }

  private @Nullable Message ofIndex() {
    boolean isFirstYear =
        parameterValues.all().stream()
            .filter(parameterValue -> AssessmentBase.ofThreshold(parameterValue.name()) != null)
            .map(parameterValue -> parameterValue.dated().validFrom())
            .allMatch(from -> from == null || from >= year.year());
    return isFirstYear ? Message.of("limitation.untested.no-prices", "year", year.year()) : null;
  }

  private @Nullable Message ofIndexedRates() {
    boolean isFirstYear =
        parameterValues.all().stream()
            .filter(parameterValue -> parameterValue.name().endsWith("_rate"))
            .map(parameterValue -> parameterValue.dated().validFrom())
            .allMatch(from -> from == null || from >= year.year());
    return isFirstYear
        ? Message.of("limitation.untested.no-prices-of-rates", "year", year.year())
        : null;
  }

  private List<Account> accounts() {
    return year.users().stream().flatMap(user -> user.accounts().stream()).toList();
  }

  private int mostYears() {
    int most = 0;
    for (User user : year.users()) {
      most = Math.max(most, user.accounts().size());
    }
    return most;
  }
}

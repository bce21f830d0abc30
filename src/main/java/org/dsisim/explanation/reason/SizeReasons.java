package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsisim.explanation.reason.amount.BasisInWords;
import org.dsisim.explanation.reason.amount.BasisReasons;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.GrowthReasons;
import org.dsisim.explanation.reason.amount.LossReason;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.group.GroupOfUsers;
import org.dsisim.reckoning.measure.AveragedYears;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** How a payer's figures stand to the thresholds of a rule set, and how they were averaged. */
final class SizeReasons {

  private static final List<MeasuringParameter> HOW_AVERAGED =
      List.of(
          MeasuringParameter.AVERAGING_YEARS,
          MeasuringParameter.AVERAGE_ENDS,
          MeasuringParameter.AVERAGED_FIGURES,
          MeasuringParameter.MISSING_YEARS,
          MeasuringParameter.LOSS);

  private final ExplanationContext context;
  private final ParameterValues values;
  private final Payer payer;

  /**
   * For one payer.
   *
   * @param payer as the rule set measured it
   */
  SizeReasons(ExplanationContext context, ParameterValues values, Payer payer) {
    this.context = context;
    this.values = values;
    this.payer = payer;
  }

  /** One for each threshold, under a count of them; nothing where there are none. */
  List<Reason> all() {
    List<String> names = List.copyOf(payer.thresholds().names());
    if (names.isEmpty()) {
      return List.of();
    }
    String[] all = names.toArray(String[]::new);
    int unknown = payer.unknown(all);
    int exceeded = payer.exceeded(all);
    Message heading =
        unknown == 0
            ? Message.of(
                "explanation.size.of",
                "rules",
                values.owner(),
                "exceeded",
                exceeded,
                "all",
                all.length)
            : Message.of(
                "explanation.size.of-unknown",
                "rules",
                values.owner(),
                "exceeded",
                exceeded,
                "all",
                all.length,
                "unknown",
                unknown);
    List<Reason> below = new ArrayList<>();
    names.forEach(name -> below.add(threshold(name)));
    below.addAll(missingYears());
    return List.of(Reason.of(heading, below));
  }

  private Reason threshold(String name) {
    AssessmentBase base = payer.thresholds().base(name);
    ThresholdStatus standing = payer.standing(name);
    Fraction measured = payer.measured().of(base);
    Reason limit = context.parameter(values, name);
    List<Reason> below = new ArrayList<>();
    below.add(measured(base));
    Figure inForce = BasisInWords.figure(base, payer.thresholds().limit(name));
    Integer from = values.value(name).dated().validFrom();
    below.add(
        base.isRatio() || from == null || inForce.number().equals(limit.operand().number())
            ? limit
            : Sums.of(
                Message.of("explanation.size.follows-prices"),
                inForce,
                Step.PRODUCT,
                limit,
                new GrowthReasons(context).ofPrices(from, values.year())));
    return Reason.of(standing(base, standing, measured, payer.thresholds().limit(name)), below);
  }

  private static Message standing(
      AssessmentBase base, ThresholdStatus standing, @Nullable Fraction measured, Fraction limit) {
    Message figure =
        measured == null
            ? Message.of("explanation.unit.unknown")
            : BasisInWords.withUnit(base, measured);
    Message against = BasisInWords.withUnit(base, limit);
    return switch (standing) {
      case ABOVE ->
          Message.of(
              "explanation.size.above", "base", base.inWords(), "figure", figure, "limit", against);
      case NOT_ABOVE ->
          Message.of(
              "explanation.size.not-above",
              "base",
              base.inWords(),
              "figure",
              figure,
              "limit",
              against);
      case UNKNOWN ->
          Message.of(
              "explanation.size.undecided",
              "base",
              base.inWords(),
              "figure",
              figure,
              "limit",
              against);
    };
  }

  /** One figure as a part of another, both as thresholds test them. */
  private Reason ratio(AssessmentBase base, @Nullable Fraction measured) {
    List<Reason> both = base.madeOf().stream().map(this::measured).toList();
    return measured == null
        ? Reason.of(BasisInWords.unknown(base.inWords()), both)
        : Sums.of(base.inWords(), BasisInWords.figure(base, measured), Step.QUOTIENT, both);
  }

  private Reason attribution(User user) {
    Account account = user.account(payer.year());
    Fraction part = account == null ? null : account.attribution();
    Message words = AssessmentBase.DSI_ATTRIBUTION.inWords();
    Reason reason =
        part == null
            ? Reason.of(BasisInWords.unknown(words))
            : Sums.given(
                words, BasisInWords.figure(AssessmentBase.DSI_ATTRIBUTION, part.times(100)));
    return account == null ? reason : reason.from(Source.ROW, "", account.place());
  }

  /** A group that exceeds every threshold with what is known of it is taken as that. */
  private @Nullable User measuredUser(AssessmentBase base, @Nullable Fraction measured) {
    GroupOfUsers group = context.standsFor(payer.id(), values);
    if (group == null) {
      return context.measured(payer.id(), values);
    }
    User user = group.asOne();
    boolean isKnown =
        measured == null
            || context.measurement(values).averaged(base).of(user).stream()
                .anyMatch(one -> one.counted() != null);
    return isKnown ? user : group.atLeast();
  }

  private Reason measured(AssessmentBase base) {
    Fraction measured = payer.measured().of(base);
    if (!base.madeOf().isEmpty()) {
      return ratio(base, measured);
    }
    if (base.isOfUsesTogether()) {
      return new BasisReasons(context, values).of(payer, base);
    }
    User user = payer.isCountry() ? null : measuredUser(base, measured);
    if (user == null) {
      return new BasisReasons(context, values).of(payer, base);
    }
    if (base == AssessmentBase.DSI_ATTRIBUTION) {
      return attribution(user);
    }
    Measurement measurement = context.measurement(values);
    List<Reason> years = new ArrayList<>();
    List<Integer> without = new ArrayList<>(measurement.averaged(base).years());
    int span = without.size();
    int known = 0;
    for (AveragedYears.InAverage one : measurement.averaged(base).of(user)) {
      without.remove((Integer) one.account().year());
      years.add(inYear(user, base, one));
      known += one.figure() == null ? 0 : 1;
    }
    if (!without.isEmpty()) {
      List<String> missing = without.stream().map(String::valueOf).toList();
      years.add(Reason.of(Message.of("explanation.size.no-account", "years", missing)));
    }
    if (measured == null) {
      return Reason.of(
          Message.of("explanation.size.no-average", "known", known, "span", span), years);
    }
    Message what = Message.of("explanation.size.average", "known", known, "span", span);
    Figure average = BasisInWords.figure(base, measured);
    if (known == 1) {
      return Sums.of(what, average, Step.SAME, years);
    }
    Fraction sum =
        measurement.averaged(base).of(user).stream()
            .map(AveragedYears.InAverage::counted)
            .filter(Objects::nonNull)
            .reduce(Fraction.ZERO, Fraction::plus);
    return Sums.of(
        what,
        average,
        Step.QUOTIENT,
        Sums.of(BasisInWords.figure(base, sum), Step.SUM, years),
        Sums.given(Message.of("explanation.size.known-years"), Figure.count(known)));
  }

  /** How the rule set says to average. */
  private List<Reason> missingYears() {
    List<Reason> rules = new ArrayList<>();
    for (MeasuringParameter how : HOW_AVERAGED) {
      if (values.has(how.parameter())) {
        rules.add(context.parameter(values, how.parameter()));
      }
    }
    return rules.isEmpty()
        ? List.of()
        : List.of(Reason.of(Message.of("explanation.size.how-averaged"), rules));
  }

  private Reason inYear(User user, AssessmentBase base, AveragedYears.InAverage one) {
    Reason row = new BasisReasons(context, values).ofAccount(user, one.account(), base);
    return LossReason.of(base, one, row);
  }
}

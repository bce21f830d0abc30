package org.dsisim.explanation.reason;

import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Place;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Criterion;
import org.dsisim.model.world.UseRow;
import org.dsisim.model.world.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.measure.CountryMeasurement;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Where the figures come from on which amounts are based: down to the row. */
public final class BasisReasons {

  private final ExplanationContext ground;
  private final ParameterValues terms;
  private final GrowthReasons growth;

  /** For one rule set's terms. */
  BasisReasons(ExplanationContext ground, ParameterValues terms) {
    this.ground = ground;
    this.terms = terms;
    this.growth = new GrowthReasons(ground);
  }

  /** A figure of a base in its unit; of what is no money, a number. */
  static Figure figure(AssessmentBase base, Fraction number) {
    return base.isMoney() ? Figure.ofCents(number) : Figure.number(number);
  }

  /** The figure as it stands in a sentence, with the unit in which it is counted. */
  public static String withUnit(AssessmentBase base, Fraction number) {
    String text = figure(base, number).text();
    return switch (base) {
      case EMPLOYEES -> text + " persons";
      case DATA_VOLUME -> text + " terabytes";
      case UN_SCALE -> text + " %";
      case SEQUENCES, TRACED_SEQUENCES -> text + " sequences";
      default -> base.isMoney() ? "USD " + text : text;
    };
  }

  /** The figure of a base as amounts take it: below zero it counts as zero. */
  Reason notBelowZero(Subject subject, AssessmentBase base) {
    Reason reason = of(subject, base);
    Fraction known = subject.bases().of(base);
    return known == null || known.signum() >= 0
        ? reason
        : Sums.of(
            base.words() + " below nought counts as nought",
            figure(base, Fraction.ZERO),
            Step.HIGHEST,
            reason,
            Reason.given("nought", figure(base, Fraction.ZERO)));
  }

  /** The figure of a base; a sentence without a figure where it is unknown. */
  Reason of(Subject subject, AssessmentBase base) {
    if (base.isOfAUse() && subject instanceof Origin origin) {
      return base.isSharedByOrigin() ? ofOrigin(origin, base) : of(origin.use(), base);
    }
    if (base.isOfAUse() && subject instanceof Use use) {
      return ofUse(use, base);
    }
    Payer payer = subject.payer();
    return payer.isCountry() ? ofCountry(payer, base) : ofUser(payer, base);
  }

  private Reason ofOrigin(Origin origin, AssessmentBase base) {
    Reason whole = of(origin.use(), base);
    Fraction figure = origin.bases().of(base);
    if (figure == null) {
      return whole;
    }
    boolean traced =
        base == AssessmentBase.TRACED_PRODUCT_SALES || base == AssessmentBase.TRACED_SEQUENCES;
    Fraction part = traced ? origin.shareOfKnown() : origin.share();
    Reason share =
        Reason.given(
                "share of the sequences"
                    + (traced ? " whose origin is known" : "")
                    + " that is from "
                    + ground.name(origin.country())
                    + ": "
                    + Figure.share(part).text(),
                Figure.share(part))
            .from(Source.ROW, "", origin.use().row().place());
    return Sums.of(base.words() + " by origin", figure(base, figure), Step.PRODUCT, whole, share);
  }

  private Reason ofUse(Use use, AssessmentBase base) {
    Reason whole =
        base == AssessmentBase.SEQUENCES || base == AssessmentBase.TRACED_SEQUENCES
            ? said(
                AssessmentBase.SEQUENCES.words() + " of " + use.id(),
                AssessmentBase.SEQUENCES,
                use.bases().of(AssessmentBase.SEQUENCES),
                use.row().place())
            : productSales(use.row(), base.words());
    if (base != AssessmentBase.TRACED_PRODUCT_SALES && base != AssessmentBase.TRACED_SEQUENCES) {
      return whole;
    }
    Fraction figure = use.bases().of(base);
    Reason traced = traced(use.row());
    String words = base.words() + " of " + use.id();
    return figure == null
        ? Reason.of(words + ": unknown", whole, traced)
        : Sums.of(words, figure(base, figure), Step.PRODUCT, whole, traced);
  }

  /** The sales of the product of a use, carried forward where it is one of a year before. */
  Reason productSales(UseRow row, String words) {
    UseRow inTables = ground.inTables(row);
    Reason last = sales(inTables, words);
    Money sales = row.result().productSales();
    if (inTables.year() == row.year() || sales == null) {
      return last;
    }
    return growth.carried(
        "%s of %s carried forward to %d".formatted(words, row.id(), row.year()),
        last,
        Figure.of(sales),
        growth.ofSector(sector(row.user()), inTables.year(), row.year()));
  }

  private static Reason sales(UseRow row, String words) {
    Money sales = row.result().productSales();
    Fraction cents = sales == null ? null : sales.toFraction();
    return said(
        "%s of %s in %d".formatted(words, row.id(), row.year()),
        AssessmentBase.PRODUCT_SALES,
        cents,
        row.place());
  }

  private String sector(String user) {
    User known = ground.user(user);
    return known == null ? "" : known.sector();
  }

  /** The part of its sequences that can be traced, by tags and by what is known of origins. */
  private static Reason traced(UseRow row) {
    Fraction tagged = row.sequences().taggedShare();
    Fraction traced = row.sequences().tracedShare();
    if (tagged == null || traced == null) {
      return Reason.of("part whose records name an origin: unknown")
          .from(Source.ROW, "", row.place());
    }
    Figure known = Figure.share(Fraction.ONE.minus(row.sequences().origins().unknown()));
    return Sums.of(
        "part that can be traced",
        Figure.share(traced),
        Step.LOWEST,
        Reason.given(
                "part whose records name an origin: " + Figure.share(tagged).text(),
                Figure.share(tagged))
            .from(Source.ROW, "", row.place()),
        Reason.given("part whose origin is known: " + known.text(), known)
            .from(Source.ROW, "", row.place()));
  }

  private Reason ofUser(Payer payer, AssessmentBase base) {
    User user = ground.user(payer.id());
    Account account = user == null ? null : user.account(payer.year());
    Fraction figure = payer.bases().of(base);
    if (user == null || account == null) {
      return said(base.words() + " of " + payer.year(), base, figure, null);
    }
    Reason whole = ofAccount(user, account, base);
    if (!ground.measurement(terms).isAttributed(base)) {
      return whole;
    }
    Fraction part = account.attribution();
    Reason share =
        part == null
            ? Reason.of("part that rests on DSI: unknown").from(Source.ROW, "", account.place())
            : Reason.given("part that rests on DSI: " + text(part), Figure.share(part))
                .from(Source.ROW, "", account.place());
    String words = base.words() + " of " + payer.year() + " that rests on DSI";
    return figure == null
        ? Reason.of(words + ": unknown", whole, share)
        : Sums.of(words, figure(base, figure), Step.PRODUCT, whole, share);
  }

  /** A figure of a year: of the tables, or the last one in them grown by what is assumed. */
  Reason ofAccount(User user, Account account, AssessmentBase base) {
    Account last = ground.lastAccount(user.id());
    String words = base.words() + " of ";
    Reason known = said(words + last.year(), base, last.figures().of(base), last.place());
    Fraction figure = account.figures().of(base);
    if (account.year() <= last.year()) {
      return said(words + account.year(), base, figure, account.place());
    }
    String carried = "%s carried forward to %d".formatted(base.words(), account.year());
    if (figure == null || known.figure() == null) {
      return Reason.of(carried + ": unknown", known);
    }
    return switch (base) {
      case EMPLOYEES ->
          Sums.of(carried + ", as many as there were", figure(base, figure), Step.SAME, known);
      case ALREADY_PAID ->
          Reason.given(carried + ": nothing, " + figure(base, figure).text(), figure(base, figure));
      default ->
          growth.carried(
              carried,
              known,
              figure(base, figure),
              growth.ofSector(user.sector(), last.year(), account.year()));
    };
  }

  private Reason ofCountry(Payer payer, AssessmentBase base) {
    Country country = payer.home();
    Fraction figure = payer.bases().of(base);
    if (base == AssessmentBase.RETAIL_SALES && figure != null) {
      return ofRetail(country, figure);
    }
    String column =
        base == AssessmentBase.UN_SCALE && terms.has("un_scale")
            ? " (" + Criterion.unScale(terms.word("un_scale")) + ")"
            : "";
    String words = base.words() + " of " + country.code() + column;
    return said(words, base, figure, ground.outcome().scenario().countries().place(country.code()));
  }

  private Reason ofRetail(Country country, Fraction figure) {
    Fraction gdp = country.figure(Criterion.GDP);
    Fraction world = CountryMeasurement.worldGdp(ground.countries().values());
    Reason value = ground.assumption(CountryMeasurement.RETAIL_VALUE);
    Reason own =
        ground.ofCountry(
            "GDP of " + country.code() + ", US dollars (gdp_usd): " + text(gdp),
            gdp == null ? null : Figure.number(gdp),
            country.code());
    Reason all =
        Reason.given(
            "GDP of all countries whose GDP is known: " + text(world), Figure.number(world));
    List<Reason> operands =
        ground.year().assumptions().has(CountryMeasurement.RETAIL_SCOPE)
            ? List.of(value, ground.assumption(CountryMeasurement.RETAIL_SCOPE), own, all)
            : List.of(value, own, all);
    return Sums.of("retail sales in scope", Figure.ofCents(figure), Step.PROPORTION, operands);
  }

  private static Reason said(
      String words, AssessmentBase base, @Nullable Fraction figure, @Nullable Place place) {
    Reason reason =
        figure == null
            ? Reason.of(words + ": unknown")
            : Reason.given(words + ": " + withUnit(base, figure), figure(base, figure));
    return reason.from(Source.ROW, "", place);
  }

  private static String text(@Nullable Fraction number) {
    return number == null ? "unknown" : new Figure(number, Unit.NUMBER).text();
  }
}

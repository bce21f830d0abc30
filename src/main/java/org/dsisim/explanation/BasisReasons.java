package org.dsisim.explanation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.Account;
import org.dsisim.model.Base;
import org.dsisim.model.Country;
import org.dsisim.model.Criterion;
import org.dsisim.model.Origin;
import org.dsisim.model.Payer;
import org.dsisim.model.Subject;
import org.dsisim.model.Use;
import org.dsisim.model.User;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Unit;
import org.dsisim.simulation.CountryMeasurement;
import org.dsisim.simulation.Growth;
import org.dsisim.simulation.Measurement;
import org.dsisim.table.Place;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Where the figures come from on which amounts are based: down to the row. */
final class BasisReasons {

  private final Ground ground;
  private final Terms terms;

  /** For one rule set's terms. */
  BasisReasons(Ground ground, Terms terms) {
    this.ground = ground;
    this.terms = terms;
  }

  /** A figure of a base in its unit; of what is no money, a number. */
  static Figure figure(Base base, Fraction number) {
    return base.isMoney() ? Figure.ofCents(number) : Figure.number(number);
  }

  /** The figure of a base; a sentence without a figure where it is unknown. */
  Reason of(Subject subject, Base base) {
    if (base.isOfAUse() && subject instanceof Origin origin) {
      return base.isSharedByOrigin() ? ofOrigin(origin, base) : of(origin.use(), base);
    }
    if (base.isOfAUse() && subject instanceof Use use) {
      return said(base.words() + " of " + use.id(), base, use.bases().of(base), use.row().place());
    }
    Payer payer = subject.payer();
    return payer.isCountry() ? ofCountry(payer, base) : ofUser(payer, base);
  }

  private Reason ofOrigin(Origin origin, Base base) {
    Reason whole = of(origin.use(), base);
    Fraction figure = origin.bases().of(base);
    if (figure == null) {
      return whole;
    }
    boolean traced = base == Base.TRACED_PRODUCT_SALES || base == Base.TRACED_SEQUENCES;
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

  private Reason ofUser(Payer payer, Base base) {
    User user = ground.user(payer.id());
    Account account = user == null ? null : user.account(payer.year());
    Place place = account == null ? null : account.place();
    Fraction figure = payer.bases().of(base);
    String words = base.words() + " of " + payer.year();
    boolean attributed = new Measurement(terms).isAttributed(base);
    if (account == null) {
      return carriedForward(payer, base, figure);
    }
    if (!attributed) {
      return said(words, base, figure, place);
    }
    Reason whole = said(words, base, account.figures().of(base), place);
    Fraction part = account.attribution();
    Reason share =
        part == null
            ? Reason.of("part that rests on DSI: unknown").from(Source.ROW, "", place)
            : Reason.given("part that rests on DSI: " + text(part), Figure.share(part))
                .from(Source.ROW, "", place);
    return figure == null
        ? Reason.of(words + " that rests on DSI: unknown", whole, share)
        : Sums.of(words + " that rests on DSI", figure(base, figure), Step.PRODUCT, whole, share);
  }

  /** A figure of a year beyond the tables: the last one in them, grown by what is assumed. */
  Reason carriedForward(Payer payer, Base base, @Nullable Fraction figure) {
    User user = ground.user(payer.id());
    Place last =
        user == null || user.accounts().isEmpty()
            ? null
            : user.accounts().get(user.accounts().size() - 1).place();
    List<Reason> grown = new ArrayList<>();
    for (String name : List.of(Growth.ofSector(payer.sector()), Growth.GROWTH)) {
      if (grown.isEmpty() && ground.year().assumptions().has(name)) {
        grown.add(ground.assumption(name));
      }
    }
    String words = base.words() + " carried forward to " + payer.year() + " by growth";
    return said(words, base, figure, last).with(grown);
  }

  private Reason ofCountry(Payer payer, Base base) {
    Country country = payer.home();
    Fraction figure = payer.bases().of(base);
    if (base == Base.RETAIL_SALES && figure != null) {
      return ofRetail(country, figure);
    }
    String column =
        base == Base.UN_SCALE && terms.has("un_scale")
            ? " (" + Criterion.unScale(terms.word("un_scale")) + ", percent)"
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
      String words, Base base, @Nullable Fraction figure, @Nullable Place place) {
    Reason reason =
        figure == null
            ? Reason.of(words + ": unknown")
            : Reason.given(words + ": " + figure(base, figure).text(), figure(base, figure));
    return reason.from(Source.ROW, "", place);
  }

  private static String text(@Nullable Fraction number) {
    return number == null ? "unknown" : new Figure(number, Unit.NUMBER).text();
  }
}

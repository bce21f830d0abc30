package org.dsisim.explanation.reason.amount;

import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.group.GroupOfUsers;
import org.dsisim.reckoning.measure.CommercialActivity;
import org.dsisim.reckoning.measure.CountryMeasurement;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Where the figures come from on which amounts are based: down to the row. */
public final class BasisReasons {

  private final ExplanationContext context;
  private final ParameterValues values;
  private final GrowthReasons growth;
  private final UseBasisReasons uses;

  /** For one rule set's parameters. */
  public BasisReasons(ExplanationContext context, ParameterValues values) {
    this.context = context;
    this.values = values;
    this.growth = new GrowthReasons(context);
    this.uses = new UseBasisReasons(context);
  }

  /** The figure of a base as amounts take it: below zero it counts as zero. */
  Reason notBelowZero(Subject subject, AssessmentBase base) {
    Reason reason = of(subject, base);
    Fraction known = subject.bases().of(base);
    return known == null || known.signum() >= 0
        ? reason
        : Sums.of(
            Message.of("explanation.base.below-zero", "base", base.inWords()),
            BasisInWords.figure(base, Fraction.ZERO),
            Step.HIGHEST,
            reason,
            Reason.given(Message.of("explanation.zero"), BasisInWords.figure(base, Fraction.ZERO)));
  }

  /** The figure of a base; a sentence without a figure where it is unknown. */
  public Reason of(Subject subject, AssessmentBase base) {
    boolean ofUse = base.isOfAUse() || isOfUses(base);
    if (ofUse && subject instanceof Origin origin) {
      return base.isSharedByOrigin() || base.isOwn()
          ? uses.of(origin, base)
          : uses.of(origin.use(), base);
    }
    if (ofUse && subject instanceof Use use) {
      return uses.of(use, base);
    }
    Payer payer = subject.payer();
    return payer.isCountry() ? ofCountry(payer, base) : ofUser(payer, base);
  }

  /** Whether it stands in a column of the scenario's own that its table of uses has. */
  private boolean isOfUses(AssessmentBase base) {
    OwnColumn own = base.isOwn() ? context.outcome().scenario().columns().find(base.word()) : null;
    return own != null && own.table().equals(OwnColumn.USES);
  }

  private Reason ofUser(Payer payer, AssessmentBase base) {
    if (base.isOfUsesTogether()) {
      return uses.together(payer, base);
    }
    User user = context.measured(payer.id(), values);
    Measurement measurement = context.measurement(values);
    Fraction figure = payer.bases().of(base);
    if (user != null && measurement.amountsAreOnAverage()) {
      return new AverageReasons(context, values).of(user, base, figure);
    }
    int year = measurement.yearOfAmounts();
    Account account = user == null ? null : user.account(year);
    if (user == null || account == null) {
      return BasisInWords.said(BasisInWords.of(base, String.valueOf(year)), base, figure, null);
    }
    return forAmounts(user, account, base, figure);
  }

  /** A figure of a year as amounts take it: whole, or the part of it that rests on DSI. */
  Reason forAmounts(User user, Account account, AssessmentBase base, @Nullable Fraction figure) {
    GroupOfUsers group = context.standsFor(user.id(), values);
    if (group != null) {
      return CompanyGroupReasons.together(
          group,
          account.year(),
          base,
          figure,
          (member, own) -> forAmountsOfOne(member, own, base, part(own, base)));
    }
    return forAmountsOfOne(user, account, base, figure);
  }

  /** The part of a figure on which amounts are based; null where nobody can tell. */
  private @Nullable Fraction part(Account account, AssessmentBase base) {
    Fraction figure = account.figures().of(base);
    if (figure == null || !context.measurement(values).isAttributed(base)) {
      return figure;
    }
    return account.attribution() == null ? null : figure.times(account.attribution());
  }

  private Reason forAmountsOfOne(
      User user, Account account, AssessmentBase base, @Nullable Fraction figure) {
    Reason whole = ofOne(user, account, base);
    if (!context.measurement(values).isAttributed(base)) {
      return whole;
    }
    Fraction part = account.attribution();
    Reason share =
        part == null
            ? Reason.of(BasisInWords.unknown(Message.of("explanation.base.part-on-dsi")))
                .from(Source.ROW, "", account.place())
            : Sums.given(Message.of("explanation.base.part-on-dsi"), Figure.share(part))
                .from(Source.ROW, "", account.place());
    Message words =
        Message.of(
            "explanation.base.on-dsi",
            "base",
            base.inWords(),
            "year",
            String.valueOf(account.year()));
    return figure == null
        ? Reason.of(BasisInWords.unknown(words), whole, share)
        : Sums.of(words, BasisInWords.figure(base, figure), Step.PRODUCT, whole, share);
  }

  /** A figure of a year: of the tables, or the last one in them grown by what is assumed. */
  public Reason ofAccount(User user, Account account, AssessmentBase base) {
    GroupOfUsers group = context.standsFor(user.id(), values);
    return group == null
        ? ofOne(user, account, base)
        : CompanyGroupReasons.together(
            group,
            account.year(),
            base,
            account.figures().of(base),
            (member, own) -> ofOne(member, own, base));
  }

  private Reason ofOne(User user, Account account, AssessmentBase base) {
    User asIs = context.user(user.id());
    Account whole = asIs == null ? null : asIs.account(account.year());
    return asIs == null || whole == null || !context.measurement(values).isCommercialPart(base)
        ? wholeOfOne(user, account, base)
        : commercial(asIs, whole, base);
  }

  /** The part of a figure that comes of commercial activity; of a company that is all of it. */
  private Reason commercial(User user, Account account, AssessmentBase base) {
    Reason whole = wholeOfOne(user, account, base);
    Fraction part = CommercialActivity.part(user, account);
    if (account.particulars().commercial() == null && part != null) {
      return whole;
    }
    Fraction figure = account.figures().of(base);
    Message ofPart = Message.of("explanation.base.commercial-part");
    Reason share =
        (part == null
                ? Reason.of(BasisInWords.unknown(ofPart))
                : Sums.given(ofPart, Figure.share(part)))
            .from(Source.ROW, "", account.place());
    Message words =
        Message.of(
            "explanation.base.commercial",
            "base",
            base.inWords(),
            "year",
            String.valueOf(account.year()));
    return figure == null || part == null
        ? Reason.of(BasisInWords.unknown(words), whole, share)
        : Sums.of(words, BasisInWords.figure(base, figure.times(part)), Step.PRODUCT, whole, share);
  }

  private Reason wholeOfOne(User user, Account account, AssessmentBase base) {
    Account last = context.lastAccount(user.id());
    Reason known =
        BasisInWords.said(
            BasisInWords.of(base, String.valueOf(last.year())),
            base,
            last.figures().of(base),
            last.place());
    Fraction figure = account.figures().of(base);
    if (account.year() <= last.year()) {
      return BasisInWords.said(
          BasisInWords.of(base, String.valueOf(account.year())), base, figure, account.place());
    }
    String year = String.valueOf(account.year());
    Message carried =
        Message.of("explanation.base.carried-forward", "base", base.inWords(), "year", year);
    if (figure == null || known.figure() == null) {
      return Reason.of(BasisInWords.unknown(carried), known);
    }
    if (base.staysAsItIs()) {
      return Sums.of(
          Message.of("explanation.base.as-many", "base", base.inWords(), "year", year),
          BasisInWords.figure(base, figure),
          Step.SAME,
          known);
    }
    if (base == AssessmentBase.ALREADY_PAID) {
      return Reason.given(
          Message.of(
              "explanation.base.nothing-carried-forward",
              "base",
              base.inWords(),
              "year",
              year,
              "figure",
              BasisInWords.figure(base, figure).text()),
          BasisInWords.figure(base, figure));
    }
    return growth.carried(
        carried,
        known,
        BasisInWords.figure(base, figure),
        growth.ofSector(user.sector(), last.year(), account.year()));
  }

  private Reason ofCountry(Payer payer, AssessmentBase base) {
    Country country = payer.home();
    Fraction figure = payer.bases().of(base);
    if (base == AssessmentBase.RETAIL_SALES && figure != null) {
      return ofRetail(country, figure);
    }
    Message words =
        base == AssessmentBase.UN_SCALE && values.has("un_scale")
            ? Message.of(
                "explanation.base.of-country-by-column",
                "base",
                base.inWords(),
                "country",
                country.code().iso3(),
                "column",
                Criterion.unScale(values.word("un_scale")).inWords())
            : BasisInWords.of(base, country.code().iso3());
    return BasisInWords.said(
        words, base, figure, context.outcome().scenario().countries().place(country.code()));
  }

  private Reason ofRetail(Country country, Fraction figure) {
    Fraction gdp = country.figure(Criterion.GDP);
    Fraction world = CountryMeasurement.worldGdp(context.countries().values());
    Reason value = context.assumption(CountryMeasurement.RETAIL_VALUE);
    Reason own =
        context.ofCountry(
            Message.of(
                "explanation.base.gdp",
                "country",
                country.code().iso3(),
                "column",
                Criterion.GDP.column(),
                "figure",
                gdp == null
                    ? Message.of("explanation.unit.unknown")
                    : Message.plain(Figure.number(gdp).text())),
            gdp == null ? null : Figure.number(gdp),
            country.code());
    Reason all = Sums.given(Message.of("explanation.base.world-gdp"), Figure.number(world));
    List<Reason> operands =
        context.year().assumptions().has(CountryMeasurement.RETAIL_SCOPE)
            ? List.of(value, context.assumption(CountryMeasurement.RETAIL_SCOPE), own, all)
            : List.of(value, own, all);
    return Sums.of(
        AssessmentBase.RETAIL_SALES.inWords(), Figure.ofCents(figure), Step.PROPORTION, operands);
  }
}

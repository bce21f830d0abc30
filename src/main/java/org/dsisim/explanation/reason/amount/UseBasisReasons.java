package org.dsisim.explanation.reason.amount;

import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.dsisim.model.fact.UsesTogether;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.simulation.year.WithoutOrigin;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Where the figures of a use and of its origins come from: down to the row. */
public final class UseBasisReasons {

  private final ExplanationContext context;
  private final GrowthReasons growth;

  /** Reasons that stand on an outcome. */
  public UseBasisReasons(ExplanationContext context) {
    this.context = context;
    this.growth = new GrowthReasons(context);
  }

  /** The part of a use that has a country as its origin. */
  Reason of(Origin origin, AssessmentBase base) {
    Reason whole = of(origin.use(), base);
    Fraction figure = origin.bases().of(base);
    if (figure == null) {
      return whole;
    }
    boolean traced =
        base == AssessmentBase.TRACED_PRODUCT_SALES || base == AssessmentBase.TRACED_SEQUENCES;
    Fraction part = traced ? origin.shareOfKnown() : origin.share();
    Reason share =
        Sums.given(
                Message.of(
                    traced ? "explanation.origin.share-of-known" : "explanation.origin.share",
                    "country",
                    context.name(origin.country())),
                Figure.share(part))
            .from(Source.ROW, "", origin.use().row().place())
            .with(traced ? List.of() : withoutOrigin(origin.use().row()));
    return Sums.of(
        Message.of("explanation.base.by-origin", "base", base.inWords()),
        BasisInWords.figure(base, figure),
        Step.PRODUCT,
        whole,
        share);
  }

  /** The figure of a use; a sentence without a figure where it is unknown. */
  Reason of(Use use, AssessmentBase base) {
    if (base == AssessmentBase.PRODUCT_SALES_OF_UNKNOWN_ORIGIN) {
      return ofUnknownOrigin(use);
    }
    if (base.isOwn() || base == AssessmentBase.LICENCE_FEES) {
      return BasisInWords.said(
          BasisInWords.of(base, use.id()), base, use.bases().of(base), use.row().place());
    }
    Reason whole =
        base == AssessmentBase.SEQUENCES || base == AssessmentBase.TRACED_SEQUENCES
            ? BasisInWords.said(
                BasisInWords.of(AssessmentBase.SEQUENCES, use.id()),
                AssessmentBase.SEQUENCES,
                use.bases().of(AssessmentBase.SEQUENCES),
                use.row().place())
            : productSales(use.row(), base);
    if (base != AssessmentBase.TRACED_PRODUCT_SALES && base != AssessmentBase.TRACED_SEQUENCES) {
      return whole;
    }
    Fraction figure = use.bases().of(base);
    Reason traced = traced(use.row());
    Message words = BasisInWords.of(base, use.id());
    return figure == null
        ? Reason.of(BasisInWords.unknown(words), whole, traced)
        : Sums.of(words, BasisInWords.figure(base, figure), Step.PRODUCT, whole, traced);
  }

  private Reason ofUnknownOrigin(Use use) {
    AssessmentBase base = AssessmentBase.PRODUCT_SALES_OF_UNKNOWN_ORIGIN;
    Fraction figure = use.bases().of(base);
    Reason whole = productSales(use.row(), AssessmentBase.PRODUCT_SALES);
    Reason part =
        Sums.given(
                Message.of("explanation.use.share-of-unknown-origin"),
                Figure.share(use.row().sequences().origins().unknown()))
            .from(Source.ROW, "", use.row().place())
            .with(withoutOrigin(use.row()));
    Message words = BasisInWords.of(base, use.id());
    return figure == null
        ? Reason.of(BasisInWords.unknown(words), whole, part)
        : Sums.of(words, BasisInWords.figure(base, figure), Step.PRODUCT, whole, part);
  }

  /** That a part of the sequences is taken to have no origin, where origins are not the row's. */
  public List<Reason> withoutOrigin(UseRow row) {
    UseRow inTables = context.inTables(row);
    if (inTables.sequences().origins().equals(row.sequences().origins())) {
      return List.of();
    }
    return WithoutOrigin.assumption(context.year().assumptions())
        .map(
            name ->
                Sums.given(
                        Message.of("explanation.use.without-origin"),
                        Figure.share(WithoutOrigin.in(context.year().assumptions())))
                    .with(List.of(context.assumption(name))))
        .stream()
        .toList();
  }

  /** What the uses of a user come to together; a sentence without a figure where it is unknown. */
  Reason together(Payer payer, AssessmentBase base) {
    Fraction figure = payer.bases().of(base);
    List<Reason> each = payer.uses().stream().map(use -> ofAll(use, base)).toList();
    Message words = BasisInWords.of(base, String.valueOf(payer.year()));
    if (figure == null) {
      return Reason.of(BasisInWords.unknown(words), each);
    }
    boolean isSum = base != AssessmentBase.COUNTRIES_OF_ORIGIN && !each.isEmpty();
    return isSum
        ? Sums.of(words, BasisInWords.figure(base, figure), Step.SUM, each)
        : Sums.given(words, BasisInWords.figure(base, figure)).with(each);
  }

  /** The part of one use in what all come to. */
  private Reason ofAll(UseRow use, AssessmentBase base) {
    if (base == AssessmentBase.PRODUCT_SALES_OF_USES) {
      return productSales(use, AssessmentBase.PRODUCT_SALES);
    }
    if (base == AssessmentBase.SEQUENCES_OF_USES) {
      AssessmentBase ofUse = AssessmentBase.SEQUENCES;
      return BasisInWords.said(
          BasisInWords.of(ofUse, use.id()), ofUse, UsesTogether.of(base, use), use.place());
    }
    if (base != AssessmentBase.COUNTRIES_OF_ORIGIN) {
      return BasisInWords.said(
          BasisInWords.of(base, use.id()), base, UsesTogether.of(base, use), use.place());
    }
    List<String> codes =
        use.sequences().origins().shares().keySet().stream().map(CountryCode::iso3).toList();
    return Reason.of(
            codes.isEmpty()
                ? Message.of("explanation.base.origin-unknown", "use", use.id())
                : Message.of("explanation.base.origins", "use", use.id(), "countries", codes))
        .from(Source.ROW, "", use.place());
  }

  /** The sales of the product of a use, carried forward where it is one of a year before. */
  public Reason productSales(UseRow row, AssessmentBase base) {
    UseRow inTables = context.inTables(row);
    Reason last = sales(inTables, base);
    Money sales = row.result().productSales();
    if (inTables.year() == row.year() || sales == null) {
      return last;
    }
    return growth.carried(
        Message.of(
            "explanation.base.of-use-carried-forward",
            "base",
            base.inWords(),
            "use",
            row.id(),
            "year",
            String.valueOf(row.year())),
        last,
        Figure.of(sales),
        growth.ofSector(sector(row.user()), inTables.year(), row.year()));
  }

  private static Reason sales(UseRow row, AssessmentBase base) {
    Money sales = row.result().productSales();
    Fraction cents = sales == null ? null : sales.toFraction();
    return BasisInWords.said(
        Message.of(
            "explanation.base.of-use-in",
            "base",
            base.inWords(),
            "use",
            row.id(),
            "year",
            String.valueOf(row.year())),
        AssessmentBase.PRODUCT_SALES,
        cents,
        row.place());
  }

  private String sector(String user) {
    User known = context.user(user);
    return known == null ? "" : known.sector();
  }

  /** The part of its sequences that can be traced, by tags and by what is known of origins. */
  private Reason traced(UseRow row) {
    Fraction tagged = row.sequences().taggedShare();
    Fraction traced = row.sequences().tracedShare();
    if (tagged == null || traced == null) {
      return Reason.of(BasisInWords.unknown(Message.of("explanation.origin.part-named")))
          .from(Source.ROW, "", row.place());
    }
    Figure known = Figure.share(Fraction.ONE.minus(row.sequences().origins().unknown()));
    return Sums.of(
        Message.of("explanation.origin.part-traced"),
        Figure.share(traced),
        Step.LOWEST,
        Sums.given(Message.of("explanation.origin.part-named"), Figure.share(tagged))
            .from(Source.ROW, "", row.place())
            .with(withoutOrigin(row)),
        Sums.given(Message.of("explanation.origin.part-known"), known)
            .from(Source.ROW, "", row.place()));
  }
}

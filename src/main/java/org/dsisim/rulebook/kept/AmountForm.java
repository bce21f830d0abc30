package org.dsisim.rulebook.kept;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.OwnFigure;

/** Amounts as bytes: a number for the word that a rule writes, and what it takes. */
final class AmountForm implements Amount.Visitor<Boolean> {

  private static final int SHARE = 0;
  private static final int LOWER = 1;
  private static final int HIGHER = 2;
  private static final int FIXED = 3;
  private static final int PER_UNIT = 4;
  private static final int PER_UNIT_ABOVE = 5;
  private static final int BANDED = 6;
  private static final int FEE_BY_BAND = 7;
  private static final int PER_UNIT_BY_BANDS = 8;
  private static final int PART = 9;
  private static final int SUM = 10;
  private static final int WITH_ADDITIONS = 11;
  private static final int WITH_DEDUCTIONS = 12;
  private static final int LESS = 13;

  private final ByteWriter out;

  AmountForm(ByteWriter out) {
    this.out = out;
  }

  static void base(AssessmentBase base, ByteWriter out) {
    out.flag(base.isOwn());
    out.text(base.isOwn() ? base.word() : base.name());
  }

  static AssessmentBase base(ByteReader in) {
    boolean isOwn = in.flag();
    String name = in.text();
    return isOwn ? OwnFigure.of(name) : AssessmentBase.valueOf(name);
  }

  private Boolean of(int form, String... texts) {
    out.number(form);
    for (String text : texts) {
      out.text(text);
    }
    return true;
  }

  private Boolean of(AssessmentBase base) {
    base(base, out);
    return true;
  }

  private Boolean of(List<Amount> amounts) {
    out.number(amounts.size());
    amounts.forEach(amount -> amount.accept(this));
    return true;
  }

  private Boolean ofRules(List<Amount.RulePart> parts) {
    out.number(parts.size());
    for (Amount.RulePart part : parts) {
      out.text(part.rule());
      part.amount().accept(this);
    }
    return true;
  }

  @Override
  public Boolean visit(Amount.ShareOf amount) {
    return of(SHARE, amount.rate()) && of(amount.base());
  }

  @Override
  public Boolean visit(Amount.LowerOf amount) {
    return of(LOWER) && of(amount.amounts());
  }

  @Override
  public Boolean visit(Amount.HigherOf amount) {
    return of(HIGHER) && of(amount.amounts());
  }

  @Override
  public Boolean visit(Amount.Fixed amount) {
    return of(FIXED, amount.parameter());
  }

  @Override
  public Boolean visit(Amount.PerUnit amount) {
    return of(PER_UNIT, amount.fee()) && of(amount.base());
  }

  @Override
  public Boolean visit(Amount.PerUnitAbove amount) {
    return of(PER_UNIT_ABOVE, amount.fee()) && of(amount.base()) && of(amount.free());
  }

  private Boolean of(String text) {
    out.text(text);
    return true;
  }

  @Override
  public Boolean visit(Amount.Banded amount) {
    of(BANDED, amount.limits(), amount.rates());
    of(amount.base());
    out.flag(amount.marginal());
    out.text(amount.perDollar());
    return of(amount.rated());
  }

  @Override
  public Boolean visit(Amount.FeeByBand amount) {
    return of(FEE_BY_BAND, amount.limits(), amount.fees()) && of(amount.base());
  }

  @Override
  public Boolean visit(Amount.PerUnitByBands amount) {
    of(PER_UNIT_BY_BANDS, amount.limits(), amount.fees());
    out.flag(amount.marginal());
    return of(amount.base());
  }

  @Override
  public Boolean visit(Amount.PartOfAmount amount) {
    return of(PART, amount.part()) && amount.whole().accept(this);
  }

  /** A table gives each payer an amount of its own, and only that is an answer. */
  @Override
  public Boolean visit(Amount.ByTable amount) {
    throw new NoForm(amount);
  }

  @Override
  public Boolean visit(Amount.Sum amount) {
    return of(SUM) && of(amount.amounts());
  }

  @Override
  public Boolean visit(Amount.WithAdditions amount) {
    return of(WITH_ADDITIONS) && amount.amount().accept(this) && ofRules(amount.added());
  }

  @Override
  public Boolean visit(Amount.WithDeductions amount) {
    return of(WITH_DEDUCTIONS) && amount.amount().accept(this) && ofRules(amount.deducted());
  }

  @Override
  public Boolean visit(Amount.Less amount) {
    return of(LESS) && amount.amount().accept(this) && amount.deducted().accept(this);
  }

  static Amount read(ByteReader in) {
    return switch (in.count()) {
      case SHARE -> new Amount.ShareOf(in.text(), base(in));
      case LOWER -> new Amount.LowerOf(amounts(in));
      case HIGHER -> new Amount.HigherOf(amounts(in));
      case FIXED -> new Amount.Fixed(in.text());
      case PER_UNIT -> new Amount.PerUnit(in.text(), base(in));
      case PER_UNIT_ABOVE -> new Amount.PerUnitAbove(in.text(), base(in), in.text());
      case BANDED -> banded(in);
      case FEE_BY_BAND -> new Amount.FeeByBand(in.text(), in.text(), base(in));
      case PER_UNIT_BY_BANDS -> {
        String limits = in.text();
        String fees = in.text();
        boolean marginal = in.flag();
        yield new Amount.PerUnitByBands(limits, fees, base(in), marginal);
      }
      case PART -> new Amount.PartOfAmount(in.text(), read(in));
      case SUM -> new Amount.Sum(amounts(in));
      case WITH_ADDITIONS -> new Amount.WithAdditions(read(in), parts(in));
      case WITH_DEDUCTIONS -> new Amount.WithDeductions(read(in), parts(in));
      case LESS -> new Amount.Less(read(in), read(in));
      default -> throw new IllegalArgumentException("no amount");
    };
  }

  private static Amount banded(ByteReader in) {
    String limits = in.text();
    String rates = in.text();
    AssessmentBase base = base(in);
    boolean marginal = in.flag();
    String perDollar = in.textOrNone();
    return new Amount.Banded(limits, rates, base, marginal, base(in), perDollar);
  }

  private static List<Amount> amounts(ByteReader in) {
    List<Amount> amounts = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      amounts.add(read(in));
    }
    return List.copyOf(amounts);
  }

  private static List<Amount.RulePart> parts(ByteReader in) {
    List<Amount.RulePart> parts = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      parts.add(new Amount.RulePart(in.text(), read(in)));
    }
    return List.copyOf(parts);
  }
}

package org.dsisim.browser;

import java.util.List;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.world.figure.AssessmentBase;

/** Writes an amount as {@link FormulaWords} reads it. */
final class AmountText implements Amount.Visitor<String> {

  /** Stands before the column of a scenario's own. */
  static final String OWN = "figure:";

  private AmountText() {}

  /** The amount as text. */
  static String of(Amount amount) {
    return amount.accept(new AmountText());
  }

  @Override
  public String visit(Amount.ShareOf amount) {
    return "share " + amount.rate() + " " + text(amount.base());
  }

  @Override
  public String visit(Amount.LowerOf amount) {
    return several("lowerOf", amount.amounts());
  }

  @Override
  public String visit(Amount.HigherOf amount) {
    return several("higherOf", amount.amounts());
  }

  @Override
  public String visit(Amount.Fixed amount) {
    return "fixed " + amount.parameter();
  }

  @Override
  public String visit(Amount.PerUnit amount) {
    return "perUnit " + amount.fee() + " " + text(amount.base());
  }

  @Override
  public String visit(Amount.PerUnitAbove amount) {
    return "perUnitAbove " + amount.fee() + " " + text(amount.base()) + " " + amount.free();
  }

  @Override
  public String visit(Amount.Banded amount) {
    String currency = amount.perDollar() == null ? "" : "inCurrency " + amount.perDollar() + " ";
    String rated = amount.rated().equals(amount.base()) ? "" : "on " + text(amount.rated()) + " ";
    String bands = amount.marginal() ? "marginalBands " : "wholeBand ";
    return currency
        + rated
        + bands
        + String.join(" ", amount.limits(), amount.rates(), text(amount.base()));
  }

  @Override
  public String visit(Amount.FeeByBand amount) {
    return "feeBand " + String.join(" ", amount.limits(), amount.fees(), text(amount.base()));
  }

  @Override
  public String visit(Amount.PerUnitByBands amount) {
    return (amount.marginal() ? "perUnitInBands " : "perUnitOfBand ")
        + String.join(" ", amount.limits(), amount.fees(), text(amount.base()));
  }

  @Override
  public String visit(Amount.PartOfAmount amount) {
    return "partOfAmount " + amount.part() + " " + amount.whole().accept(this);
  }

  /** A page knows what one payer owes, and that has an entry in the place of the table. */
  @Override
  public String visit(Amount.ByTable amount) {
    return amount.amount().accept(this);
  }

  @Override
  public String visit(Amount.Sum amount) {
    return several("sum", amount.amounts());
  }

  /** A page has no rules, and so no names for what they add. */
  @Override
  public String visit(Amount.WithAdditions amount) {
    return several("sum", amount.parts());
  }

  /** As of what rules add. */
  @Override
  public String visit(Amount.WithDeductions amount) {
    List<Amount> deducted = amount.deducted().stream().map(Amount.RulePart::amount).toList();
    return "less " + amount.amount().accept(this) + " " + several("sum", deducted);
  }

  @Override
  public String visit(Amount.Less amount) {
    return "less " + amount.amount().accept(this) + " " + amount.deducted().accept(this);
  }

  private String several(String word, List<Amount> amounts) {
    StringBuilder text = new StringBuilder(word).append(' ').append(amounts.size());
    amounts.forEach(amount -> text.append(' ').append(amount.accept(this)));
    return text.toString();
  }

  /** A base without spaces: one of a scenario's own by its column. */
  static String text(AssessmentBase base) {
    return base.isOwn() ? OWN + base.word() : base.name();
  }
}

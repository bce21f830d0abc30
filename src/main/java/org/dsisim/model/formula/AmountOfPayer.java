package org.dsisim.model.formula;

import java.util.List;
import java.util.function.Function;
import org.dsisim.parameter.TableEntry;

/** An amount of one payer: of each table by words of payers, the entry of that payer. */
public final class AmountOfPayer implements Amount.Visitor<Amount> {

  private final Function<TableKey, String> words;

  private AmountOfPayer(Function<TableKey, String> words) {
    this.words = words;
  }

  /**
   * The amount with entries in the place of tables.
   *
   * @param words the payer's word by the key of a table
   */
  public static Amount of(Amount amount, Function<TableKey, String> words) {
    return amount.accept(new AmountOfPayer(words));
  }

  @Override
  public Amount visit(Amount.ByTable amount) {
    String entry = new TableEntry(amount.table(), words.apply(amount.by())).name();
    if (amount.amount() instanceof Amount.ShareOf share) {
      return new Amount.ShareOf(entry, share.base());
    }
    if (amount.amount() instanceof Amount.PerUnit fee) {
      return new Amount.PerUnit(entry, fee.base());
    }
    if (amount.amount() instanceof Amount.PartOfAmount part) {
      return new Amount.PartOfAmount(entry, of(part.whole()));
    }
    return new Amount.Fixed(entry);
  }

  @Override
  public Amount visit(Amount.LowerOf amount) {
    return new Amount.LowerOf(each(amount.amounts()));
  }

  @Override
  public Amount visit(Amount.HigherOf amount) {
    return new Amount.HigherOf(each(amount.amounts()));
  }

  @Override
  public Amount visit(Amount.Sum amount) {
    return new Amount.Sum(each(amount.amounts()));
  }

  @Override
  public Amount visit(Amount.WithAdditions amount) {
    return new Amount.WithAdditions(of(amount.amount()), ofRules(amount.added()));
  }

  @Override
  public Amount visit(Amount.WithDeductions amount) {
    return new Amount.WithDeductions(of(amount.amount()), ofRules(amount.deducted()));
  }

  private List<Amount.RulePart> ofRules(List<Amount.RulePart> parts) {
    return parts.stream().map(one -> new Amount.RulePart(one.rule(), of(one.amount()))).toList();
  }

  @Override
  public Amount visit(Amount.Less amount) {
    return new Amount.Less(of(amount.amount()), of(amount.deducted()));
  }

  @Override
  public Amount visit(Amount.PartOfAmount amount) {
    return new Amount.PartOfAmount(amount.part(), of(amount.whole()));
  }

  @Override
  public Amount visit(Amount.ShareOf amount) {
    return amount;
  }

  @Override
  public Amount visit(Amount.Fixed amount) {
    return amount;
  }

  @Override
  public Amount visit(Amount.PerUnit amount) {
    return amount;
  }

  @Override
  public Amount visit(Amount.PerUnitAbove amount) {
    return amount;
  }

  @Override
  public Amount visit(Amount.Banded amount) {
    return amount;
  }

  @Override
  public Amount visit(Amount.FeeByBand amount) {
    return amount;
  }

  @Override
  public Amount visit(Amount.PerUnitByBands amount) {
    return amount;
  }

  private List<Amount> each(List<Amount> amounts) {
    return amounts.stream().map(this::of).toList();
  }

  private Amount of(Amount amount) {
    return amount.accept(this);
  }
}

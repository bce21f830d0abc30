package org.dsisim.model.formula;

import java.util.function.Function;
import org.dsisim.parameter.TableEntry;

/** An amount of one payer: of each table by words of payers, the entry of that payer. */
public final class AmountOfPayer {

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
    return new AmountOfPayer(words).of(amount);
  }

  private Amount of(Amount amount) {
    return amount instanceof Amount.ByTable tabled ? entry(tabled) : amount.ofOthers(this::of);
  }

  private Amount entry(Amount.ByTable tabled) {
    String entry = new TableEntry(tabled.table(), words.apply(tabled.by())).name();
    if (tabled.amount() instanceof Amount.ShareOf share) {
      return new Amount.ShareOf(entry, share.base());
    }
    if (tabled.amount() instanceof Amount.PerUnit fee) {
      return new Amount.PerUnit(entry, fee.base());
    }
    if (tabled.amount() instanceof Amount.PartOfAmount part) {
      return new Amount.PartOfAmount(entry, of(part.whole()));
    }
    return new Amount.Fixed(entry);
  }
}

package org.dsisim.indicator.statistic;

import java.math.BigInteger;
import java.util.List;
import org.dsisim.simulation.year.RecordTags;
import org.dsisim.value.Money;

/**
 * What all databases together have to tag, for origin or terms, or for knowledge of communities.
 *
 * @param records counted for each use
 * @param cost to the databases
 * @param usesOfUnknownNumber uses left out, since nobody knows how many records they have
 */
public record TaggingTotals(BigInteger records, Money cost, int usesOfUnknownNumber) {

  /** The totals of tags of one of the two kinds. */
  public static TaggingTotals of(List<RecordTags> tags, boolean ofKnowledge) {
    return of(tags.stream().filter(one -> one.ofKnowledge() == ofKnowledge).toList());
  }

  /** The totals of all tags. */
  public static TaggingTotals of(List<RecordTags> tags) {
    BigInteger records = BigInteger.ZERO;
    Money cost = Money.ZERO;
    int unknown = 0;
    for (RecordTags one : tags) {
      records = records.add(one.records());
      cost = cost.plus(one.cost());
      unknown += one.usesOfUnknownNumber();
    }
    return new TaggingTotals(records, cost, unknown);
  }
}

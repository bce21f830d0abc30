package org.dsisim.simulation.sum;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.asking.UsesInShort;
import org.dsisim.simulation.asking.YearAssessment;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.FractionSum;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The uses of a year, in the order of users and their ids, with what they come to: that is added up
 * where each piece is worked out, on whatever thread, as going through a million of them takes as
 * long as to work them out. Of many, what becomes of each is made anew for whoever goes through
 * them. They never change. Safe for use by several threads.
 */
public final class UsesOfYear extends AbstractList<UseOutcome> implements RandomAccess {

  private final List<UseOutcome> all;
  private final List<UsesInShort> pieces;

  /** The number of the first use of each piece, and behind the last one that of all. */
  private final int[] starts;

  private final YearAssessment assessment;
  private final AtomicReference<@Nullable Recent> recent = new AtomicReference<>();
  private final Sums sums;

  private UsesOfYear(Sums sums, YearAssessment assessment) {
    this.all = sums.all;
    this.pieces = sums.pieces;
    this.starts = new int[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      starts[i + 1] = starts[i] + pieces.get(i).size();
    }
    this.assessment = assessment;
    this.sums = sums;
  }

  /** The uses of a piece that were made last: whoever asks for one goes on to the next. */
  private record Recent(int piece, List<UseOutcome> uses) {}

  /** What uses come to. Not for use by several threads. */
  static final class Sums {

    private final boolean keeps;
    private final Map<String, UseTotals.Sum> byPurpose = new TreeMap<>();
    private final FractionSum productSales = new FractionSum();
    private final FractionSum ofUnknownOrigin = new FractionSum();
    private final OpenUses open = new OpenUses();
    private final Map<CountryCode, Long> consents = new TreeMap<>();
    private final Set<String> burdening = new TreeSet<>();
    private final Map<String, Long> communities = new TreeMap<>();
    private final FractionSum sequences = new FractionSum();
    private final List<UseOutcome> all = new ArrayList<>();
    private final List<UsesInShort> pieces = new ArrayList<>();

    /**
     * Of none yet.
     *
     * @param keeps whether what becomes of each is kept
     */
    Sums(boolean keeps) {
      this.keeps = keeps;
    }

    /** Adds the uses of some users behind those before. */
    void add(List<User> users, List<UseOutcome> uses) {
      if (uses.isEmpty()) {
        return;
      }
      uses.forEach(this::add);
      if (keeps) {
        all.addAll(uses);
      } else {
        pieces.add(UsesInShort.of(users, uses));
      }
    }

    private void add(UseOutcome use) {
      UseRow row = use.row();
      ofPurpose(row.purpose()).add(use);
      open.add(use);
      if (!row.tkHolders().isEmpty() && !Boolean.TRUE.equals(row.sequences().human())) {
        for (int holders : row.tkHolders().values()) {
          communities.merge(row.purpose(), (long) holders, Long::sum);
        }
      }
      Long count = row.sequences().count();
      if (count != null) {
        sequences.add(Fraction.ONE, count);
      }
      Money sales = row.result().productSales();
      if (row.isCommercial() && sales != null) {
        productSales.add(sales.toFraction());
        ofUnknownOrigin.add(row.sequences().origins().unknown(), sales.cents());
      }
      for (int i = 0; i < use.burdens().size(); i++) {
        add(use.burdens().get(i));
      }
    }

    private void add(UseBurden burden) {
      burdening.add(burden.ruleSet());
      for (int i = 0; i < burden.steps().size(); i++) {
        UseBurden.Step step = burden.steps().get(i);
        if (step.formality().procedure() == Procedure.COMMUNITY_CONSENT) {
          consents.merge(step.formality().origin().country().code(), step.count(), Long::sum);
        }
      }
    }

    private UseTotals.Sum ofPurpose(String purpose) {
      return byPurpose.computeIfAbsent(purpose, none -> new UseTotals.Sum());
    }

    /** Adds those that come behind. */
    void addAll(Sums behind) {
      all.addAll(behind.all);
      pieces.addAll(behind.pieces);
      behind.byPurpose.forEach((purpose, sum) -> ofPurpose(purpose).addAll(sum));
      productSales.addAll(behind.productSales);
      ofUnknownOrigin.addAll(behind.ofUnknownOrigin);
      open.addAll(behind.open);
      behind.consents.forEach((code, count) -> consents.merge(code, count, Long::sum));
      burdening.addAll(behind.burdening);
      behind.communities.forEach((purpose, count) -> communities.merge(purpose, count, Long::sum));
      sequences.addAll(behind.sequences);
    }

    /**
     * All of them; none is added any more.
     *
     * @param assessment what works them out anew
     */
    UsesOfYear uses(YearAssessment assessment) {
      return new UsesOfYear(this, assessment);
    }
  }

  /** What all go through together. */
  UseTotals totals() {
    UseTotals.Sum together = new UseTotals.Sum();
    sums.byPurpose.values().forEach(together::addAll);
    return together.totals();
  }

  /** What those for a purpose go through together. */
  UseTotals totals(String purpose) {
    return sums.byPurpose.getOrDefault(purpose, new UseTotals.Sum()).totals();
  }

  /** What the products among them sell for, as far as it is known, in cents. */
  public Fraction productSales() {
    return sums.productSales.all();
  }

  /** The part of that which rests on sequences whose origin nobody knows, in cents. */
  public Fraction productSalesOfUnknownOrigin() {
    return sums.ofUnknownOrigin.all();
  }

  /** Communities with knowledge that goes with uses for a purpose; human sequences are outside. */
  public long communities(String purpose) {
    return sums.communities.getOrDefault(purpose, 0L);
  }

  /** How many sequences they are of, as far as it is known. */
  public Fraction sequences() {
    return sums.sequences.all();
  }

  /** Those of open data. */
  OpenUses open() {
    return sums.open;
  }

  /** How many consents of communities they need, by country. */
  public Map<CountryCode, Long> consents() {
    return sums.consents;
  }

  /** The rule sets under which any of them has to go through something. */
  public Set<String> burdening() {
    return sums.burdening;
  }

  @Override
  public UseOutcome get(int index) {
    if (pieces.isEmpty()) {
      return all.get(index);
    }
    Objects.checkIndex(index, size());
    Recent last = recent.get();
    if (last == null || index < starts[last.piece()] || index >= starts[last.piece() + 1]) {
      int piece = piece(index);
      last = new Recent(piece, pieces.get(piece).all(assessment));
      recent.set(last);
    }
    return last.uses().get(index - starts[last.piece()]);
  }

  private int piece(int index) {
    int piece = (int) ((long) index * pieces.size() / size());
    while (index < starts[piece]) {
      piece--;
    }
    while (index >= starts[piece + 1]) {
      piece++;
    }
    return piece;
  }

  @Override
  public int size() {
    return pieces.isEmpty() ? all.size() : starts[starts.length - 1];
  }
}

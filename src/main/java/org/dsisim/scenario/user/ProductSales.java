package org.dsisim.scenario.user;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.world.use.PackedUses;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What the products of each user sell for together, year by year, as far as it is known. */
final class ProductSales {

  private static final long NONE = -1;

  private final Map<Integer, Map<String, Money>> byUser = new HashMap<>();

  /** The same of packed uses, in cents by the number of a user; below zero where none is known. */
  private final Map<Integer, long[]> byNumber = new HashMap<>();

  private final @Nullable PackedUses packed;

  /**
   * What products sell for.
   *
   * @throws org.dsisim.value.TooMuchMoney when those of one user are more than all money
   */
  ProductSales(List<UseRow> uses) {
    packed = uses instanceof PackedUses many ? many : null;
    if (packed != null) {
      packed.forEachSales(this::add);
      return;
    }
    for (UseRow use : uses) {
      if (use.result().productSales() != null) {
        byUser
            .computeIfAbsent(use.year(), year -> new HashMap<>())
            .merge(use.user(), use.result().productSales(), Money::plus);
      }
    }
  }

  private void add(int year, int user, long cents) {
    long[] ofYear = byNumber.get(year);
    if (ofYear == null) {
      ofYear = new long[packed == null ? 0 : packed.users().size()];
      Arrays.fill(ofYear, NONE);
      byNumber.put(year, ofYear);
    }
    long before = ofYear[user];
    ofYear[user] = before == NONE ? cents : new Money(before).plus(new Money(cents)).cents();
  }

  /** Whether nothing is known of any. */
  boolean isEmpty() {
    return byUser.isEmpty() && byNumber.isEmpty();
  }

  /** What those of a user sell for in a year; null where nothing is known. */
  @Nullable Money of(int year, String user) {
    if (packed == null) {
      return byUser.getOrDefault(year, Map.of()).get(user);
    }
    long[] ofYear = byNumber.get(year);
    int number = ofYear == null ? -1 : packed.users().number(user);
    return ofYear == null || number < 0 || ofYear[number] == NONE
        ? null
        : new Money(ofYear[number]);
  }
}

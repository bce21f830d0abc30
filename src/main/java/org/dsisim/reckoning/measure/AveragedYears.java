package org.dsisim.reckoning.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What the average of a figure is taken of, year by year: for whoever says how it comes about.
 * {@link Measurement} takes the average itself.
 */
public final class AveragedYears {

  private final Measurement measurement;
  private final AssessmentBase base;

  AveragedYears(Measurement measurement, AssessmentBase base) {
    this.measurement = measurement;
    this.base = base;
  }

  /**
   * A year's part in an average.
   *
   * @param figure as the account has it; null when it is unknown
   * @param counted as it enters the average: a loss may count as no profit
   */
  public record InAverage(Account account, @Nullable Fraction figure, @Nullable Fraction counted) {}

  /** The years over which it is averaged, the earliest first; one where it is not. */
  public List<Integer> years() {
    return IntStream.rangeClosed(measurement.firstAveraged(base), measurement.last)
        .boxed()
        .toList();
  }

  /** What a user's average is taken of: one for each account of the years, in their order. */
  public List<InAverage> of(User user) {
    return of(user, Account::figures);
  }

  /**
   * What a user's average is taken of on which amounts are based: for each account of the years,
   * the part that rests on DSI where amounts are based on that.
   */
  public List<InAverage> forAmounts(User user) {
    return of(user, measurement::forAmounts);
  }

  private List<InAverage> of(User user, Function<Account, Figures> figures) {
    List<InAverage> years = new ArrayList<>();
    for (Account account : measurement.window(user)) {
      if (measurement.isOfAverage(account, base)) {
        Fraction figure = figures.apply(account).of(base);
        Fraction counted = figure == null ? null : measurement.counted(base, figure);
        years.add(new InAverage(account, figure, counted));
      }
    }
    return years;
  }
}

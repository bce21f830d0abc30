package org.dsisim.study.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.parallel.InOrder;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.study.Answer;
import org.dsisim.study.NobodyKnown;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.Trial;
import org.dsisim.study.TriedOption;
import org.dsisim.value.Fraction;

/**
 * Tries many settings of an option and looks at the same figures of each. One in a hundred is run
 * again without anything that was remembered, and has to come to the same.
 */
public final class Trials {

  /** How many settings stand for the one that is run again. */
  public static final int CHECKED_OF = 100;

  private static final Fraction CENT = Fraction.of(1, 100);

  private final Function<Setting, Trial> tried;
  private final Function<Setting, Trial> afresh;
  private final List<StudiedFigure> figures;
  private final int threads;
  private final NobodyKnown gap;

  Trials(
      Function<Setting, Trial> tried,
      Function<Setting, Trial> afresh,
      List<StudiedFigure> figures,
      int threads) {
    this(tried, afresh, figures, threads, new NobodyKnown(false));
  }

  private Trials(
      Function<Setting, Trial> tried,
      Function<Setting, Trial> afresh,
      List<StudiedFigure> figures,
      int threads,
      NobodyKnown gap) {
    this.gap = gap;
    this.tried = tried;
    this.afresh = afresh;
    this.figures = List.copyOf(figures);
    this.threads = threads;
  }

  /**
   * Trials of an option.
   *
   * @param figures that are looked at
   * @param threads figures do not depend on it
   */
  public static Trials of(TriedOption option, List<StudiedFigure> figures, int threads) {
    TriedOption one = option.onOneThread();
    boolean isOwed = number(one.under(List.of()), "owed").signum() != 0;
    return new Trials(
        setting -> one.under(setting.values(), setting.parts()),
        setting -> one.afresh(setting.values(), setting.parts()),
        figures,
        threads,
        new NobodyKnown(isOwed));
  }

  /** The figures that are looked at. */
  public List<StudiedFigure> figures() {
    return figures;
  }

  /** Work on as many threads as trials have. */
  InOrder inOrder() {
    return new InOrder(threads);
  }

  /** How many of so many settings are run again. */
  public static int checked(int settings) {
    return (settings + CHECKED_OF - 1) / CHECKED_OF;
  }

  /**
   * Tries settings. Those that are run again come behind all others: each takes as long as a
   * hundred that are not, and the other threads would wait for it.
   *
   * @param onTheWay told how many are done, on the thread of the caller; what it throws ends all
   * @return what each came to, in their order
   * @throws IllegalStateException when one that is run again comes to something else, which is a
   *     fault of this program
   */
  List<Tried> of(List<Setting> settings, LongConsumer onTheWay) {
    Map<Integer, Tried> byIndex = new TreeMap<>();
    inOrder()
        .each(
            inOrderOfWords(settings),
            index -> Map.entry(index, under(tried, settings.get(index))),
            one -> {
              byIndex.put(one.getKey(), one.getValue());
              onTheWay.accept(byIndex.size());
            });
    List<Tried> all = List.copyOf(byIndex.values());
    inOrder()
        .each(
            IntStream.range(0, checked(all.size())).boxed().toList(),
            turn -> check(turn * CHECKED_OF, settings, all),
            checked -> onTheWay.accept(all.size()));
    return all;
  }

  private static List<Integer> inOrderOfWords(List<Setting> settings) {
    List<String> words = settings.stream().map(Setting::words).toList();
    return IntStream.range(0, settings.size())
        .boxed()
        .sorted(Comparator.comparing(words::get))
        .toList();
  }

  private Tried check(int index, List<Setting> settings, List<Tried> all) {
    Tried once = all.get(index);
    Tried again = under(afresh, settings.get(index));
    if (!once.equals(again)) {
      throw new IllegalStateException(
          "Trial " + index + " comes to " + once + ", and run by itself to " + again + ".");
    }
    return again;
  }

  private Tried under(Function<Setting, Trial> how, Setting setting) {
    Answer<Tried> answer =
        Answer.of(
            () -> balanced(how.apply(setting)),
            gap,
            trial -> {
              List<ResultValue> values = new ArrayList<>(figures.size());
              figures.forEach(figure -> values.add(trial.value(figure)));
              return new Tried.Answered(values, trial.isLeast());
            });
    if (answer instanceof Answer.Found<Tried> found) {
      return found.of();
    }
    Message why = ((Answer.None<Tried>) answer).why();
    return new Tried.WithoutAnswer(key(why), why);
  }

  /** What the fund has to share is received by Parties, or named as undistributed, to the cent. */
  private static Trial balanced(Trial trial) {
    Fraction given = number(trial, "undistributed");
    for (PartyOutcome party : trial.parties()) {
      given = given.plus(party.amount().toFraction().times(CENT));
    }
    Fraction toShare = number(trial, "to_share");
    Fraction in = number(trial, "fund_contributions");
    if (!given.equals(toShare) || !in.equals(toShare.plus(number(trial, "administration")))) {
      throw new IllegalStateException(
          "The books of " + trial.settings() + " do not balance: " + in + ", " + given + ".");
    }
    return trial;
  }

  private static Fraction number(Trial trial, String indicator) {
    Fraction number = trial.value(new StudiedFigure.OfIndicator(indicator)).number();
    if (number == null) {
      throw new IllegalStateException("A trial without " + indicator + ".");
    }
    return number;
  }

  /** Many sentences end with a reason of its own: "x is 2, which is not a share". */
  private static String key(Message why) {
    return why.arguments().get("why") instanceof Message reason
        ? why.key() + " " + reason.key()
        : why.key();
  }
}

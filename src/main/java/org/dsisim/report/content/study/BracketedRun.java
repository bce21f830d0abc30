package org.dsisim.report.content.study;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.Run;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.bracket.Alternative;
import org.dsisim.study.bracket.Bracket;
import org.dsisim.study.bracket.BracketEffect;
import org.dsisim.study.bracket.DraftPackage;
import org.dsisim.study.bracket.Packages;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.study.bracket.TriedValues;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * An option of which the brackets were tried.
 *
 * @param run of the option as it is, which the brackets are held against
 * @param figures that were asked for
 * @param inForce what each of them is with the values in force
 * @param uptake that is held constant; null where break-even uptakes are not told
 * @param whyNoUptake why they are not, as the end of a sentence; null where they are told
 * @param alone what each alternative brings alone
 * @param packages what all brackets bring together; null where they were not tried
 * @param combinations how many packages there are
 * @param untried parameters with a range to try and no brackets, as they would be asked for
 */
public record BracketedRun(
    Run run,
    List<StudiedFigure> figures,
    List<ResultValue> inForce,
    @Nullable Fraction uptake,
    @Nullable Message whyNoUptake,
    List<TriedBracket> alone,
    @Nullable Packages packages,
    long combinations,
    List<String> untried) {

  /** The option as it is. */
  public OptionResults option() {
    return run.results().options().get(0);
  }

  /** The year that was looked at. */
  public int year() {
    return option().years().get(0).outcome().year();
  }

  /** The brackets that this scenario can test, those that move a figure most first. */
  public List<TriedBracket> ranked(int figure) {
    Comparator<TriedBracket> bySpan =
        Comparator.comparing(
            one -> {
              BracketEffect effect = one.effects().get(figure);
              return effect == null ? Fraction.ZERO : effect.span();
            });
    return decided().stream().filter(TriedBracket::isTested).sorted(bySpan.reversed()).toList();
  }

  /** The brackets that it cannot test. */
  public List<TriedBracket> untested() {
    return decided().stream().filter(one -> !one.isTested()).toList();
  }

  /** All brackets of those who negotiate, in their order. */
  public List<TriedBracket> decided() {
    return alone.stream().filter(one -> !one.bracket().isAssumed()).toList();
  }

  /** What nobody decides, which is no bracket of a text and has no rank among them. */
  public List<TriedBracket> assumed() {
    return alone.stream().filter(one -> one.bracket().isAssumed()).toList();
  }

  /** Whether amounts rest on other bases under some alternative. */
  public boolean isOnOtherBases() {
    return alone.stream().anyMatch(TriedBracket::isOnOtherBases);
  }

  /** Whether some amount is a least, since somebody owes what nobody can tell. */
  public boolean hasLeast() {
    return alone.stream()
        .flatMap(one -> one.alternatives().stream())
        .anyMatch(TriedValues::isLeast);
  }

  /** Whether a figure of a trial is a least: of a single payer it is the amount, or unknown. */
  public boolean isLeast(TriedValues tried, int figure) {
    return tried.isLeast() && !(figures.get(figure) instanceof StudiedFigure.ExpectedOf);
  }

  /** The bracket of the formula; null where the formula is none. */
  public @Nullable TriedBracket ofFormula() {
    return alone.stream().filter(one -> one.bracket().isOfFormula()).findFirst().orElse(null);
  }

  /** The choices of a package that are others than what is in force; empty where none is. */
  public static String choices(DraftPackage one, List<Bracket> brackets) {
    return IntStream.range(0, brackets.size())
        .filter(i -> !chosen(one, brackets, i).isInForce())
        .mapToObj(i -> shortName(brackets, i) + "=" + chosen(one, brackets, i).text())
        .collect(Collectors.joining(", "));
  }

  private static Alternative chosen(DraftPackage one, List<Bracket> brackets, int bracket) {
    return brackets.get(bracket).alternatives().get(one.choices().get(bracket));
  }

  /** Its name, with its owner where another bracket has the same. */
  private static String shortName(List<Bracket> brackets, int at) {
    Bracket bracket = brackets.get(at);
    long same = brackets.stream().filter(one -> one.name().equals(bracket.name())).count();
    return same > 1 ? bracket.address() : bracket.name();
  }
}

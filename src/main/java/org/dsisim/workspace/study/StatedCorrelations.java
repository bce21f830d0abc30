package org.dsisim.workspace.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.study.uncertainty.Correlations;
import org.dsisim.study.uncertainty.UncertainInput;
import org.dsisim.table.Cell;
import org.dsisim.table.number.Quantity;
import org.dsisim.workspace.request.UncertaintyRequest;
import org.jspecify.annotations.Nullable;

/** Reads which inputs are drawn together: {@code OWNER.NAME,OWNER.NAME=CORRELATION}. */
final class StatedCorrelations {

  static final Place PLACE = Place.ofCommandLine("--correlate");

  private static final Pattern FORM = Pattern.compile("([^,=]+),([^,=]+)=(.+)");

  private final Map<String, UncertainInput> inputs;
  private final Problems problems;

  /** A reader of correlations of inputs, by their addresses. */
  StatedCorrelations(Map<String, UncertainInput> inputs, Problems problems) {
    this.inputs = inputs;
    this.problems = problems;
  }

  /** What is stated; what is wrong with it is reported. */
  List<Correlations.Pair> read(UncertaintyRequest request) {
    List<Correlations.Pair> pairs = new ArrayList<>();
    for (String text : request.correlated()) {
      Correlations.Pair pair = pair(text);
      if (pair != null && isAnother(pair, pairs)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private Correlations.@Nullable Pair pair(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      problems.error(
          PLACE,
          Message.of("uncertainty.correlation.form", "text", text),
          Message.of("uncertainty.correlation.form.maybe"));
      return null;
    }
    UncertainInput one = input(matcher.group(1).trim());
    UncertainInput other = input(matcher.group(2).trim());
    Double ranks = ranks(matcher.group(3));
    if (one == null || other == null || ranks == null) {
      return null;
    }
    if (one.address().equals(other.address())) {
      problems.error(PLACE, Message.of("uncertainty.correlation.itself", "address", one.address()));
      return null;
    }
    if (one.side() != other.side()) {
      problems.error(
          PLACE,
          Message.of(
              "uncertainty.correlation.sides", "one", one.address(), "other", other.address()));
      return null;
    }
    return new Correlations.Pair(one.address(), other.address(), ranks);
  }

  private @Nullable UncertainInput input(String address) {
    UncertainInput input = inputs.get(address);
    if (input == null || !input.spread().isDrawn()) {
      problems.error(
          PLACE,
          Message.of("uncertainty.correlation.not-drawn", "address", address),
          Nearest.guess(address, ranked()));
      return null;
    }
    if (!input.inForce().parameter().unit().isNumeric()) {
      problems.error(PLACE, Message.of("uncertainty.correlation.of-words", "address", address));
      return null;
    }
    if (input.isOfEachPayer()) {
      problems.error(PLACE, Message.of("uncertainty.correlation.of-payers", "address", address));
      return null;
    }
    return input;
  }

  /** Those that can be correlated. */
  private List<String> ranked() {
    return inputs.values().stream()
        .filter(input -> input.spread().isDrawn())
        .filter(input -> input.inForce().parameter().unit().isNumeric())
        .filter(input -> !input.isOfEachPayer())
        .map(UncertainInput::address)
        .toList();
  }

  private @Nullable Double ranks(String text) {
    Cell cell = Cell.of("correlation", text, PLACE);
    BigDecimal number = cell.number(Quantity.NUMBER, problems);
    if (number == null) {
      return null;
    }
    if (number.abs().compareTo(BigDecimal.ONE) >= 0) {
      cell.refuse(problems, Message.of("uncertainty.correlation.between"));
      return null;
    }
    return number.doubleValue();
  }

  private boolean isAnother(Correlations.Pair pair, List<Correlations.Pair> before) {
    for (Correlations.Pair one : before) {
      if (one.isOf(pair.one(), pair.other())) {
        problems.error(
            PLACE,
            Message.of("uncertainty.correlation.twice", "one", pair.one(), "other", pair.other()));
        return false;
      }
    }
    return true;
  }
}

package org.dsisim.report.content.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.BracketedText;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.report.content.option.ValueInWords;
import org.jspecify.annotations.Nullable;

/**
 * The brackets found so far. A parameter can stand in a sentence and in the list below it: the
 * place that was edited counts, and two that were edited must say the same.
 */
final class DraftBrackets {

  /** Thousands as a page separates them. */
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  /** The mark of what is in force, and of what was set, its spaces squeezed. */
  private static final Pattern MARKED = Pattern.compile("=(.*?)(,\\s*set)?=");

  private final Problems problems;
  private final Map<String, Entry> byAddress = new LinkedHashMap<>();

  DraftBrackets(Problems problems) {
    this.problems = problems;
  }

  private record Entry(
      List<String> alternatives, @Nullable String marked, Place place, boolean isEdited) {}

  /** All of them, in the order in which they were found. */
  List<DraftBracket> all() {
    List<DraftBracket> all = new ArrayList<>();
    byAddress.forEach(
        (address, entry) ->
            all.add(
                new DraftBracket(address, entry.alternatives(), entry.marked(), entry.place())));
    return all;
  }

  /** Adds what stands in brackets in the place of a parameter. */
  void bracketed(String owner, ParameterValue parameterValue, String text, Place place) {
    List<String> written = BracketedText.alternatives(text);
    if (written == null) {
      problems.error(
          place,
          Message.of("brackets.text.no-alternatives", "name", parameterValue.name(), "text", text),
          Message.of("brackets.text.no-alternatives.maybe"));
      return;
    }
    List<String> alternatives = new ArrayList<>();
    String chosen = null;
    for (String one : written) {
      Matcher marked = MARKED.matcher(one);
      boolean isMarked = marked.matches();
      String value = ofTable(parameterValue.parameter().unit(), isMarked ? marked.group(1) : one);
      if (isMarked && !value.equals(parameterValue.value().text())) {
        problems.warning(
            place,
            Message.of(
                "brackets.text.other-mark",
                "name",
                parameterValue.name(),
                "marked",
                value,
                "value",
                parameterValue.value().text()),
            Message.of(
                "brackets.text.other-mark.maybe",
                "address",
                owner + "." + parameterValue.name(),
                "marked",
                value));
      }
      chosen = isMarked ? value : chosen;
      alternatives.add(value);
    }
    put(owner, parameterValue, alternatives, chosen, place);
  }

  /** Adds what stands without brackets: the bracket is closed, or another value is proposed. */
  void plain(String owner, ParameterValue parameterValue, String text, Place place) {
    String value = ofTable(parameterValue.parameter().unit(), text);
    if (value.equals(parameterValue.value().text())
        || Squeezed.of(text).equals(Squeezed.of(ValueInWords.figure(parameterValue.value())))) {
      return;
    }
    problems.warning(
        place,
        Message.of(
            "brackets.text.without-brackets",
            "name",
            parameterValue.name(),
            "value",
            value,
            "before",
            parameterValue.value().text()));
    put(owner, parameterValue, List.of(value), null, place);
  }

  private void put(
      String owner,
      ParameterValue parameterValue,
      List<String> alternatives,
      @Nullable String marked,
      Place place) {
    String address = owner + "." + parameterValue.name();
    List<String> ofFile = parameterValue.alternatives().stream().map(Value::text).toList();
    Entry entry = new Entry(List.copyOf(alternatives), marked, place, !alternatives.equals(ofFile));
    Entry known = byAddress.get(address);
    if (known == null || !known.isEdited()) {
      byAddress.put(address, entry);
    } else if (entry.isEdited() && !entry.alternatives().equals(known.alternatives())) {
      problems.error(
          place,
          Message.of(
              "brackets.text.says-two-things",
              "name",
              parameterValue.name(),
              "text",
              bracketed(alternatives),
              "line",
              known.place().line(),
              "before",
              bracketed(known.alternatives())));
    }
  }

  private static String bracketed(List<String> alternatives) {
    return "[" + String.join("] [", alternatives) + "]";
  }

  /** A value as tables have it, of one as a page writes it. */
  private static String ofTable(Unit unit, String text) {
    String value = unit == Unit.TEXT ? text.strip() : Squeezed.of(text);
    if (unit == Unit.LIST) {
      return value.replace(',', ';');
    }
    return unit.isNumeric() && GROUPED.matcher(value).matches() ? value.replace(",", "") : value;
  }
}

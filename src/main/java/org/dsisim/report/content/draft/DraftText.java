package org.dsisim.report.content.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.content.option.OptionInWords;
import org.dsisim.report.content.option.ValueInWords;
import org.jspecify.annotations.Nullable;

/** An edited text of an option's provisions. */
public final class DraftText {

  /** The name of a parameter with what is said of it. */
  private static final Pattern NAMED = Pattern.compile("([a-z][a-z0-9_]*):(.*)");

  private static final Pattern BRACKETS = Pattern.compile("(\\[[^\\[\\]]*])+");
  private static final Pattern NUMBER = Pattern.compile("(?:USD)?(\\d[\\d,]*(?:\\.\\d+)?).*");
  private static final Pattern WORD = Pattern.compile("([^,.;]+).*");

  private final String shownAs;
  private final OptionInForce option;
  private final Problems problems;
  private final DraftBrackets brackets;
  private final List<OptionInForce.Bracketed> met = new ArrayList<>();
  private OptionInForce.@Nullable Part current;

  private DraftText(String shownAs, OptionInForce option, Problems problems) {
    this.shownAs = shownAs;
    this.option = option;
    this.problems = problems;
    this.brackets = new DraftBrackets(problems);
  }

  /**
   * The brackets of a text.
   *
   * @param lines of the text
   * @param shownAs its file in messages
   * @param option whose provisions they are, with the values in force
   * @param problems all that could not be read
   */
  public static List<DraftBracket> read(
      List<String> lines, String shownAs, OptionInForce option, Problems problems) {
    DraftText text = new DraftText(shownAs, option, problems);
    DraftPassages.of(lines).forEach(text::passage);
    text.sayWhatIsNotThere();
    return text.brackets.all();
  }

  private void passage(DraftPassages.Passage passage) {
    Squeezed sentence = passage.sentence();
    OptionInForce.Part head = head(sentence);
    if (head != null) {
      current = head;
      return;
    }
    if (sentence.text().contains(Squeezed.of(ValueInWords.LEGEND.inEnglish()))) {
      return;
    }
    OptionInForce.Part of = provision(sentence);
    for (Squeezed item : passage.items()) {
      item(item, of == null ? current : of);
    }
  }

  /** The rule set over whose provisions a passage stands; null where it is none. */
  private OptionInForce.@Nullable Part head(Squeezed passage) {
    for (OptionInForce.Part part : option.ruleSets()) {
      String head = Squeezed.of(OptionInWords.subject(part.description()).inEnglish());
      if (passage.text().startsWith(head)) {
        return part;
      }
    }
    return null;
  }

  /** Those among which a passage is looked for: the rule set above it first. */
  private List<OptionInForce.Part> parts() {
    List<OptionInForce.Part> parts = new ArrayList<>();
    if (current != null) {
      parts.add(current);
    }
    option.ruleSets().stream().filter(part -> !part.equals(current)).forEach(parts::add);
    return parts;
  }

  /** Reads the sentence of a provision; gives the rule set that it is of, null where none is. */
  private OptionInForce.@Nullable Part provision(Squeezed sentence) {
    OptionInForce.Part nearest = null;
    int longest = 0;
    for (OptionInForce.Part part : parts()) {
      for (OptionInForce.Bracketed provision : part.provisions()) {
        ProvisionTemplate template = new ProvisionTemplate(provision, part.values());
        Map<ParameterValue, ProvisionTemplate.Found> found = template.in(sentence);
        if (found != null) {
          met.add(provision);
          found.forEach((parameterValue, place) -> value(part, parameterValue, sentence, place));
          return part;
        }
        if (template.heads(sentence) > longest) {
          longest = template.heads(sentence);
          nearest = part;
        }
      }
    }
    otherWords(sentence, nearest);
    return nearest;
  }

  private void otherWords(Squeezed sentence, OptionInForce.@Nullable Part nearest) {
    int bracket = sentence.text().indexOf('[');
    if (bracket >= 0) {
      problems.error(
          place(sentence.line(bracket)),
          nearest == null
              ? Message.of("brackets.text.no-provision")
              : Message.of("brackets.text.other-words", "rules", nearest.id()),
          Message.of("brackets.text.other-words.maybe"));
    } else if (nearest != null) {
      problems.warning(
          place(sentence.line(0)), Message.of("brackets.text.reworded", "rules", nearest.id()));
    }
  }

  private void value(
      OptionInForce.Part part,
      ParameterValue parameterValue,
      Squeezed sentence,
      ProvisionTemplate.Found found) {
    String text = sentence.words(found.from(), found.to());
    Place place = place(sentence.line(found.from()));
    if (text.indexOf('[') >= 0 || text.indexOf(']') >= 0) {
      brackets.bracketed(part.id(), parameterValue, text, place);
    } else {
      brackets.plain(part.id(), parameterValue, text, place);
    }
  }

  /** Reads a line {@code - profit_rate: [0.5] [=1=] [2] per cent, …}. */
  private void item(Squeezed item, OptionInForce.@Nullable Part of) {
    String text = item.text();
    Matcher named = NAMED.matcher(text);
    OptionInForce.Part part = named.matches() ? with(named.group(1), of) : null;
    if (part == null) {
      int bracket = text.indexOf('[');
      if (bracket >= 0) {
        problems.error(
            place(item.line(bracket)),
            Message.of("brackets.text.no-parameter", "text", item.words(0, bracket)),
            Message.of("brackets.text.other-words.maybe"));
      }
      return;
    }
    ParameterValue parameterValue = part.values().value(named.group(1));
    int from = named.start(2);
    Place place = place(item.line(from));
    String rest = text.substring(from);
    if (rest.startsWith("[")) {
      Matcher found = BRACKETS.matcher(rest);
      int to = found.lookingAt() ? from + found.end() : text.length();
      brackets.bracketed(part.id(), parameterValue, item.words(from, to), place);
    } else if (!rest.startsWith(
        Squeezed.of(ValueInWords.withUnit(parameterValue.value()).inEnglish()))) {
      changed(part, parameterValue, rest, place);
    }
  }

  private void changed(
      OptionInForce.Part part, ParameterValue parameterValue, String rest, Place place) {
    Unit unit = parameterValue.parameter().unit();
    Matcher value = (unit.isNumeric() ? NUMBER : WORD).matcher(rest);
    if (unit == Unit.LIST || unit == Unit.TEXT || !value.matches()) {
      problems.error(
          place,
          Message.of("brackets.text.no-value", "name", parameterValue.name()),
          Message.of("brackets.text.no-alternatives.maybe"));
      return;
    }
    brackets.plain(part.id(), parameterValue, value.group(1).replaceAll(",+$", ""), place);
  }

  /** The rule set that has a parameter, the one above it before others; null where none has. */
  private OptionInForce.@Nullable Part with(String name, OptionInForce.@Nullable Part of) {
    if (of != null && of.values().has(name)) {
      return of;
    }
    return parts().stream().filter(part -> part.values().has(name)).findFirst().orElse(null);
  }

  private void sayWhatIsNotThere() {
    List<String> missing = new ArrayList<>();
    int all = 0;
    for (OptionInForce.Part part : option.ruleSets()) {
      for (OptionInForce.Bracketed provision : part.provisions()) {
        all++;
        if (!met.contains(provision)) {
          missing.add(part.id() + ", " + provision.paragraph());
        }
      }
    }
    if (met.isEmpty() && all > 0) {
      problems.error(
          Place.ofFile(shownAs),
          Message.of("brackets.text.nothing", "option", option.option()),
          Message.of("brackets.text.nothing.maybe", "option", option.option()));
    } else if (!missing.isEmpty()) {
      problems.note(
          Place.ofFile(shownAs),
          Message.of(
              "brackets.text.missing",
              "count",
              missing.size(),
              "provisions",
              WordList.upTo(3, missing)));
    }
  }

  private Place place(int line) {
    return Place.of(shownAs, line);
  }
}

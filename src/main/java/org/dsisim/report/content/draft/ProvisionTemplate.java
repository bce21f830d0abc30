package org.dsisim.report.content.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.content.option.ValueInWords;
import org.jspecify.annotations.Nullable;

/** A provision as its file has it: words, and between them the names of parameters. */
final class ProvisionTemplate {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

  private final String paragraph;
  private final List<String> words = new ArrayList<>();
  private final List<ParameterValue> inOrder = new ArrayList<>();

  /** What stands in the place of a parameter. */
  record Found(int from, int to) {}

  ProvisionTemplate(OptionInForce.Bracketed provision, ParameterValues values) {
    this.paragraph = Squeezed.of(provision.paragraph());
    Matcher names = NAME.matcher(provision.template());
    int from = 0;
    while (names.find()) {
      if (values.has(names.group(1))) {
        words.add(Squeezed.of(provision.template().substring(from, names.start())));
        inOrder.add(values.value(names.group(1)));
        from = names.end();
      }
    }
    words.add(Squeezed.of(provision.template().substring(from)));
  }

  /** How many letters of a passage are the paragraph over it; 0 where it is another. */
  int heads(Squeezed passage) {
    return passage.text().startsWith(paragraph) ? paragraph.length() : 0;
  }

  /**
   * What a passage has in the place of each parameter.
   *
   * @return null where its words are others
   */
  @Nullable Map<ParameterValue, Found> in(Squeezed passage) {
    String text = passage.text();
    String first = paragraph + words.get(0);
    if (!text.startsWith(first)) {
      return null;
    }
    Map<ParameterValue, Found> found = new LinkedHashMap<>();
    int at = first.length();
    for (int i = 0; i < inOrder.size(); i++) {
      boolean isLast = i == inOrder.size() - 1;
      int end = end(text, at, inOrder.get(i), words.get(i + 1), isLast);
      if (end < 0) {
        return null;
      }
      found.put(inOrder.get(i), new Found(at, end));
      at = end + words.get(i + 1).length();
    }
    return at == text.length() ? found : null;
  }

  /** Where a value ends: before the words that follow it; -1 where they do not. */
  private static int end(
      String text, int from, ParameterValue parameterValue, String behind, boolean isLast) {
    for (String printed :
        List.of(
            Squeezed.of(ValueInWords.bracketed(parameterValue)),
            Squeezed.of(ValueInWords.figure(parameterValue.value())))) {
      if (text.startsWith(printed + behind, from)) {
        return from + printed.length();
      }
    }
    if (isLast) {
      int end = text.length() - behind.length();
      return end >= from && text.endsWith(behind) ? end : -1;
    }
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      if (depth == 0 && text.startsWith(behind, i)) {
        return i;
      }
      depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
    }
    return -1;
  }
}

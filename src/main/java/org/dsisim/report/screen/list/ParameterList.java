package org.dsisim.report.screen.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Value;
import org.dsisim.report.content.option.AlternativeInWords;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.jspecify.annotations.Nullable;

/** Parameters with their values in force, for the screen. */
public final class ParameterList {

  private final Page page;

  /** An empty list for a screen. */
  public ParameterList(Screen screen) {
    this.page = new Page(screen);
  }

  /** Adds the parameters of a rule set. */
  public void add(ParameterValues values) {
    page.heading(
        Message.of("screen.heading.parameters", "rules", values.owner(), "year", values.year()));
    if (values.all().isEmpty()) {
      page.sentence(Message.of("screen.parameters.none"));
    }
    for (ParameterValue parameterValue : values.all()) {
      Message value = value(values.owner() + "." + parameterValue.name(), parameterValue.value());
      page.sentence(
          parameterValue.setting()
              ? Message.of(
                  "screen.parameters.set-by", "value", value, "place", parameterValue.place())
              : value);
      page.indented(Message.plain(parameterValue.parameter().description()));
      page.indented(details(parameterValue.dated()));
      AlternativeInWords.labelled(parameterValue).forEach(page::indented);
    }
  }

  /** What a parameter is set to, as {@code cali-fund.rate_profit = 1 percent}. */
  static Message value(String address, Value value) {
    return Message.of(
        "screen.parameters.value",
        "name",
        address,
        "value",
        value.text(),
        "unit",
        value.unit().word());
  }

  /** Between what it can be tried and how likely what is; nothing where its table does not say. */
  static List<Message> range(DatedValue dated) {
    List<Message> said = new ArrayList<>();
    if (dated.low() != null || dated.high() != null) {
      said.add(
          Message.of(
              "screen.parameters.range", "low", text(dated.low()), "high", text(dated.high())));
    }
    if (dated.distribution() != null) {
      said.add(
          Message.of(
              "screen.parameters.distribution", "distribution", dated.distribution().text()));
    }
    return said;
  }

  private static Message details(DatedValue dated) {
    List<Message> details = new ArrayList<>();
    if (!dated.alternatives().isEmpty()) {
      String brackets =
          dated.alternatives().stream().map(a -> "[" + a + "]").collect(Collectors.joining());
      details.add(Message.of("screen.parameters.brackets", "brackets", brackets));
    }
    details.addAll(range(dated));
    if (dated.validFrom() != null) {
      details.add(Message.of("screen.parameters.from", "year", dated.validFrom()));
    }
    details.add(Message.plain(dated.reference()));
    return WordList.apart(details);
  }

  private static String text(@Nullable Value value) {
    return value == null ? "?" : value.text();
  }

  /** The whole text. */
  public String text() {
    return page.text();
  }
}

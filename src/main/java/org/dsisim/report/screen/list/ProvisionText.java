package org.dsisim.report.screen.list;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.option.AlternativeInWords;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.content.option.OptionInWords;
import org.dsisim.report.content.option.ValueInWords;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;

/** The provisions of options as bracketed text, with every value's unit, date and reference. */
public final class ProvisionText {

  private final Page page;

  /** An empty text for a screen. */
  public ProvisionText(Screen screen) {
    this.page = new Page(screen);
    page.sentence(ValueInWords.LEGEND);
  }

  /** Adds an option. */
  public ProvisionText add(OptionInForce option) {
    page.heading(
        Message.of(
            "screen.heading.option-in-force", "option", option.heading(), "year", option.year()));
    option.ruleSets().forEach(this::add);
    OptionInWords.assumptions(page, option);
    return this;
  }

  private void add(OptionInForce.Part part) {
    OptionInWords.head(page, part.description());
    for (OptionInForce.Bracketed provision : part.provisions()) {
      page.heading(Message.plain(provision.paragraph()));
      page.sentence(Message.plain(provision.text()));
      page.items(
          provision.parameters().stream()
              .map(
                  parameterValue ->
                      sourced(parameterValue.name(), parameterValue, part.values().year()))
              .toList());
    }
    List<ParameterValue> others = part.others();
    if (!others.isEmpty()) {
      page.heading(Message.of("screen.heading.parameters-in-no-provision", "rules", part.id()));
      page.items(
          others.stream()
              .map(parameterValue -> alone(parameterValue, part.values().year()))
              .toList());
    }
  }

  /** A value with its unit, date and source. */
  private static Message sourced(String name, ParameterValue parameterValue, int year) {
    return Message.of(
        "screen.provision.value",
        "name",
        name,
        "value",
        labelled(parameterValue, ValueInWords.sourced(parameterValue, year)));
  }

  /** Words for people for the alternatives stand behind what is read in again. */
  private static Message labelled(ParameterValue parameterValue, Message value) {
    List<Message> labels = AlternativeInWords.labelled(parameterValue);
    return labels.isEmpty()
        ? value
        : Message.of("screen.provision.labelled", "value", value, "labels", labels.get(0));
  }

  private static Message alone(ParameterValue parameterValue, int year) {
    String bracketed = ValueInWords.bracketed(parameterValue);
    Message value =
        bracketed.startsWith("[")
            ? Message.of(
                "screen.provision.bracketed",
                "brackets",
                bracketed,
                "value",
                labelled(parameterValue, ValueInWords.sourced(parameterValue, year)))
            : labelled(parameterValue, ValueInWords.sourced(parameterValue, year));
    return Message.of(
        "screen.provision.described",
        "name",
        parameterValue.name(),
        "value",
        value,
        "description",
        parameterValue.parameter().description());
  }

  /** The whole text. */
  public String text() {
    return page.text();
  }
}

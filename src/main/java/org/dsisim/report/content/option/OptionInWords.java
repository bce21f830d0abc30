package org.dsisim.report.content.option;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.Distribution;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.RuleSetKind;

/** What an option provides, in words, with the values in force. */
public final class OptionInWords {

  private final Page page;

  /** An empty description for a screen. */
  public OptionInWords(Screen screen) {
    this.page = new Page(screen);
  }

  /** Adds an option. */
  public OptionInWords add(OptionInForce option) {
    page.heading(Message.of("content.option.heading", "option", option.heading()));
    if (!option.source().isEmpty()) {
      page.item(Message.of("content.option.source", "title", option.source()));
    }
    option.ruleSets().forEach(this::add);
    assumptions(page, option);
    return this;
  }

  private void add(OptionInForce.Part part) {
    Description description = part.description();
    ParameterValues values = part.values();
    head(page, description);
    for (Description.Provision provision : description.provisions()) {
      page.item(
          Message.of(
              "content.option.provision",
              "paragraph",
              provision.paragraph(),
              "text",
              OptionInForce.filled(
                  provision.text(),
                  values,
                  parameterValue -> ValueInWords.figure(parameterValue.value()))));
    }
    page.items(more(part));
    page.sentence(Message.of("content.option.parameters", "rules", description.id()));
  }

  /** Presets, needs, sources, and what makes its rules slow. */
  private static List<Message> more(OptionInForce.Part part) {
    Description description = part.description();
    List<Message> more = new ArrayList<>();
    for (Description.Preset preset : description.presets().values()) {
      more.add(
          Message.of(
              "content.option.preset",
              "name",
              preset.name(),
              "title",
              preset.title(),
              "values",
              preset.values().toString()));
    }
    if (!description.needs().isEmpty()) {
      more.add(Message.of("content.option.needs", "needs", List.copyOf(description.needs())));
    }
    for (ParameterValue parameterValue : part.values().all()) {
      Distribution distribution = parameterValue.dated().distribution();
      if (distribution != null) {
        more.add(
            Message.of(
                "content.option.distribution",
                "name",
                description.id() + "." + parameterValue.name(),
                "distribution",
                distribution.text()));
      }
    }
    description.sources().forEach(source -> more.add(inWords(source)));
    part.rowByRow().forEach(why -> more.add(Message.of("content.row-by-row", "why", inWords(why))));
    return more;
  }

  private static Message inWords(Description.Source source) {
    if (source.date().isEmpty()) {
      return source.note().isEmpty()
          ? Message.of("content.option.source", "title", source.title())
          : Message.of(
              "content.option.source-noted", "title", source.title(), "note", source.note());
    }
    return source.note().isEmpty()
        ? Message.of("content.option.source-dated", "title", source.title(), "date", source.date())
        : Message.of(
            "content.option.source-dated-noted",
            "title",
            source.title(),
            "date",
            source.date(),
            "note",
            source.note());
  }

  private static Message inWords(RowByRow why) {
    Message rule =
        why.rule().isEmpty()
            ? Message.of("content.row-by-row.rule-unnamed")
            : Message.of("content.row-by-row.rule", "rule", why.rule());
    return switch (why.reason()) {
      case PROPERTY_READ ->
          Message.of("content.row-by-row.property", "rule", rule, "what", why.what());
      case WORD_COMPARED -> Message.of("content.row-by-row.word", "rule", rule, "what", why.what());
      case CONSEQUENCE -> Message.of("content.row-by-row.stated", "rule", rule, "what", why.what());
      case FORM -> Message.of("content.row-by-row.condition", "rule", rule);
      case FULL -> Message.of("content.row-by-row.full");
    };
  }

  /** What a rule set is, how it stands and how it binds. */
  public static void head(Page page, Description description) {
    page.heading(subject(description));
    page.named(Message.of("content.label.status"), description.statusInWords());
    if (description.kind() == RuleSetKind.CONTRIBUTION) {
      page.named(Message.of("content.label.force"), force(description));
      if (description.subjects().payers() == PayerKind.COUNTRIES) {
        page.named(Message.of("content.label.payers"), payers(description));
      }
    }
    if (!description.lawAsOf().isEmpty()) {
      page.named(
          Message.of("content.label.law"),
          Message.of(
              "content.head.law",
              "date",
              description.lawAsOf(),
              "not_included",
              description.leftOut().notIncluded()));
    }
    description
        .caveats()
        .forEach(c -> page.named(Message.of("content.label.mind"), Message.plain(c)));
    for (AssessmentCriterion criterion : description.criteria()) {
      page.item(
          Message.of(
              "content.option.criterion",
              "criterion",
              criterion.id(),
              "title",
              criterion.title(),
              "paragraph",
              criterion.paragraph()));
    }
  }

  /** What a rule set is, as the heading over its provisions. */
  public static Message subject(Description description) {
    String id = description.id();
    String title = description.title();
    return switch (description.kind()) {
      case CONTRIBUTION -> Message.of("content.head.contribution", "rules", id, "title", title);
      case DISTRIBUTION -> Message.of("content.head.distribution", "rules", id, "title", title);
      case ASSESSMENT -> Message.of("content.head.assessment", "rules", id, "title", title);
    };
  }

  /** How a rule set binds, as {@code voluntary: if followed (indicative)}. */
  static Message force(Description description) {
    Message owed = OwedWords.of(description.status(), description.force()).heading();
    return Message.of("content.option.binds", "force", description.force().word(), "owed", owed);
  }

  /** Who pays under a rule set. */
  static Message payers(Description description) {
    return description.subjects().payers() == PayerKind.COUNTRIES
        ? Message.of("content.payers.countries")
        : Message.of("content.payers.users");
  }

  /** What a named option assumes in the place of a scenario. */
  public static void assumptions(Page page, OptionInForce option) {
    if (!option.assumptions().isEmpty()) {
      page.heading(Message.of("content.option.assumed"));
      page.items(option.assumptions().stream().map(OptionInWords::assumption).toList());
    }
  }

  private static Message assumption(ParameterOverride setting) {
    return Message.of(
        "content.option.assumption",
        "name",
        setting.address(),
        "value",
        setting.text(),
        "place",
        setting.place());
  }

  /** The whole text. */
  public String text() {
    return page.text();
  }
}

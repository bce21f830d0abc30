package org.dsisim.report.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.report.content.Explained;
import org.dsisim.report.content.ExplanationSummary;
import org.dsisim.report.content.Law;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.Width;
import org.jspecify.annotations.Nullable;

/** An explanation as an indented tree in plain characters. */
public final class ExplanationText {

  private static final String INDENT = "  ";

  private final Explained explained;
  private final Screen screen;
  private final int width;
  private final StringBuilder lines = new StringBuilder();
  private final Set<Reason> said = new HashSet<>();

  /** The text of an explanation on a screen. */
  public ExplanationText(Explained explained, Screen screen) {
    this.explained = explained;
    this.screen = screen;
    this.width = Math.max(40, screen.width());
  }

  /** The whole text. */
  public String text() {
    Explanation explanation = explained.explanation();
    lines.append(new ExplanationSummary(explained, screen).text()).append('\n');
    Page head = new Page(screen);
    head.sentence(Law.dated(explained.descriptions().values()));
    Scenario scenario = explained.outcome().scenario();
    head.named(
        Message.of("explanation.label.scenario"),
        titled(Message.plain(scenario.heading().id()), scenario.heading().title()));
    PolicyOption option = explained.outcome().option();
    head.named(
        Message.of("explanation.label.option"),
        titled(Message.plain(option.name()), option.title()));
    PolicyOption baseline = explained.baseline();
    if (baseline != null) {
      head.named(
          Message.of("explanation.label.baseline"),
          titled(Message.plain(baseline.name()), baseline.title()));
    }
    String formula = option.formula().id();
    head.named(
        Message.of("explanation.label.formula"),
        titled(
            option.formulaByDefault()
                ? Message.of("explanation.default-formula", "formula", formula)
                : Message.plain(formula),
            option.formula().title()));
    head.named(
        Message.of("explanation.label.law"), Law.of(explained.outcome(), explained.descriptions()));
    List<Message> settings = AssumptionsUsed.onSettings(explained.outcome());
    if (!settings.isEmpty()) {
      head.named(Message.of("explanation.label.set"), WordList.apart(settings));
    }
    lines.append(head.text());
    for (Reason section : explanation.sections()) {
      lines.append('\n');
      line(section.statement(), "", "");
      details(section, "", section.place());
      showAll(section.children(), "");
    }
    return lines.toString();
  }

  private static Message titled(Message id, String title) {
    return Message.of("explanation.titled", "id", id, "title", title);
  }

  /** A file that stands beside several sentences on end is named once, below the last of them. */
  private void showAll(List<Reason> reasons, String indent) {
    for (int i = 0; i < reasons.size(); i++) {
      Place place = reasons.get(i).place();
      Place next = i + 1 < reasons.size() ? reasons.get(i + 1).place() : null;
      boolean repeated = place != null && place.line() == 0 && place.equals(next);
      show(reasons.get(i), indent, repeated ? null : place);
    }
  }

  private void show(Reason reason, String indent, @Nullable Place place) {
    boolean whole = reason.source() != Source.NONE || !reason.children().isEmpty();
    boolean again = whole && !said.add(reason);
    String below = indent + INDENT;
    Message statement = reason.statement();
    line(
        again ? Message.of("explanation.as-above", "statement", statement) : statement,
        indent + "- ",
        below);
    if (!again) {
      details(reason, below, place);
      showAll(reason.children(), below);
    }
  }

  /** Whence it is and where it stands, each on a line of its own. */
  private void details(Reason reason, String indent, @Nullable Place place) {
    if (!reason.reference().isEmpty()) {
      boolean ofValue = reason.source() == Source.PARAMETER || reason.source() == Source.ASSUMPTION;
      line(
          Message.of(
              ofValue ? "explanation.from-reference" : "explanation.by-law",
              "reference",
              reason.reference()),
          indent,
          indent);
    }
    if (place != null && !place.isOfCommandLine()) {
      line(Message.of("explanation.at", "place", place), indent, indent);
    }
  }

  private void line(Message text, String first, String indent) {
    List<String> wrapped = Width.fit(screen.word(text), width - indent.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.append(i == 0 ? first : indent).append(wrapped.get(i)).append('\n');
    }
  }
}

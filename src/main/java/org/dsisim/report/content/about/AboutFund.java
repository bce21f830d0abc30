package org.dsisim.report.content.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.report.content.AllocatedFund;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Law;
import org.dsisim.report.content.about.About.Line;
import org.dsisim.report.content.about.About.Section;
import org.dsisim.report.content.about.About.Sections;
import org.dsisim.rulebook.description.Description;

/** What must be known of a fund that a formula alone gives out. */
public final class AboutFund {

  private AboutFund() {}

  /** What must be known. */
  public static About of(AllocatedFund given) {
    String formula = given.formula();
    ParameterValues values = given.values();
    Allocation allocation = given.allocation();
    Map<String, Description> descriptions = given.descriptions();
    String id = values.owner();
    String fund = allocation.fund().toUsd().toPlainString();
    List<Message> rests = new ArrayList<>();
    Caveats.of(id, descriptions).forEach(caveat -> rests.add(Message.plain(caveat)));
    List<String> illustrative = AssumptionsUsed.onIllustrations(values);
    if (!illustrative.isEmpty()) {
      rests.add(Message.of("about.rests.illustrative", "figures", illustrative));
    }
    List<Line> asked = new ArrayList<>();
    asked.add(new Line(Message.of("about.name.fund"), Message.of("about.fund", "fund", fund)));
    Description description = descriptions.get(id);
    asked.add(
        new Line(
            Message.of("about.name.formula"),
            description == null
                ? Message.plain(formula)
                : Message.of("about.formula", "formula", formula, "title", description.title())));
    asked.add(
        new Line(
            Message.of("about.name.year", "years", 1),
            Message.plain(String.valueOf(values.year()))));
    List<Message> set = AssumptionsUsed.onSettings(values);
    if (!set.isEmpty()) {
      asked.add(new Line(Message.of("about.name.set"), WordList.apart(set)));
    }
    asked.addAll(AboutResults.program(given.version(), given.command()));
    return new About(
        Message.of("about.title.fund", "fund", fund, "formula", formula),
        new Sections()
            .add(new Section(Message.of("about.section.asked"), asked))
            .add(
                Message.of("about.section.law"),
                List.of(Law.dated(descriptions.values()), Law.of(List.of(id), descriptions)))
            .add(Message.of("about.section.rests"), rests)
            .add(Message.of("about.section.undistributed"), allocation.why())
            .add(Message.of("about.section.not-known"), allocation.missing())
            .add(Message.of("about.section.sources"), AboutResults.law(descriptions).toList())
            .all());
  }
}

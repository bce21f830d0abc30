package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Law;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.rulebook.description.Description;

/** A fund of a given size, given out by a formula, for the screen. */
public final class AllocationText {

  private AllocationText() {}

  /**
   * The text of an allocation.
   *
   * @param formula as the user wrote it
   * @param terms the formula's parameters in force
   * @param countries all that can be asked for
   * @param settings values in the place of the tables', as {@code iusaf.ocean_share = 3}
   */
  public static String of(
      String formula,
      ParameterValues terms,
      Allocation allocation,
      Collection<Country> countries,
      List<String> settings,
      Map<String, Description> descriptions,
      Selection selection,
      String language,
      Screen screen) {
    Page page = new Page(screen);
    String id = terms.owner();
    Description description = descriptions.get(id);
    page.sentence(Law.dated(descriptions.values()));
    page.named(
        Label.FORMULA,
        description == null
            ? Message.plain(formula)
            : Message.of("screen.named", "name", formula, "title", description.title()));
    page.named(Label.LAW, Law.of(List.of(id), descriptions));
    if (!settings.isEmpty()) {
      page.named(Label.SET, apart(settings));
    }
    page.named(Label.FUND, page.amount(allocation.fund()));
    if (!allocation.undistributed().isZero()) {
      page.named(
          Label.NONE,
          Message.of(
              "screen.allocation.undistributed",
              "amount",
              page.amount(allocation.undistributed()),
              "why",
              WordList.apart(allocation.why())));
    }
    new WhoReceives(page, selection, new Alphabet(language))
        .show(terms.year(), countries, allocation.parties(), allocation.fund());
    List<Message> rests = new ArrayList<>();
    Caveats.of(id, descriptions).forEach(caveat -> rests.add(Message.plain(caveat)));
    List<String> illustrative = AssumptionsUsed.onIllustrations(terms);
    if (!illustrative.isEmpty()) {
      rests.add(Message.of("about.rests.illustrative", "figures", illustrative));
    }
    if (!rests.isEmpty()) {
      page.heading(Message.of("screen.heading.rests"));
      page.items(rests);
    }
    if (!allocation.missing().isEmpty()) {
      page.heading(Message.of("screen.heading.not-known"));
      page.items(allocation.missing());
    }
    return page.text();
  }

  private static Message apart(List<String> texts) {
    return WordList.apart(texts.stream().map(Message::plain).toList());
  }
}

package org.dsisim.report.screen.list;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.parameter.Unit;
import org.dsisim.report.content.option.Difference;
import org.dsisim.report.content.option.Difference.Chapter;
import org.dsisim.report.content.option.Difference.Side;
import org.dsisim.report.content.option.OptionDifference;
import org.dsisim.report.content.option.ValueInWords;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;

/** The differences of two options for the screen, side by side. */
public final class DifferenceText {

  private static final Message A = Message.plain("A");
  private static final Message B = Message.plain("B");

  private DifferenceText() {}

  /** The text; one below the other where the screen is narrow. */
  public static String of(OptionDifference difference, Screen screen) {
    Page page = new Page(screen);
    page.named(A, difference.a().heading());
    page.named(B, difference.b().heading());
    List<Difference> all = difference.all();
    if (all.isEmpty()) {
      page.heading(
          difference.a().option().equals(difference.b().option())
              ? Message.of("screen.difference.same-option")
              : Message.of("screen.difference.two-names"));
    } else {
      page.sentence(
          Message.of(
              "screen.difference.year",
              "year",
              difference.a().year(),
              "legend",
              ValueInWords.LEGEND));
    }
    for (Chapter chapter : Chapter.values()) {
      List<Difference> ofChapter = all.stream().filter(one -> one.chapter() == chapter).toList();
      if (!ofChapter.isEmpty()) {
        page.heading(chapter.heading());
        if (page.hasTwoColumns()) {
          page.beside(A, B);
        }
        ofChapter.forEach(one -> show(page, one));
      }
    }
    page.heading(same(difference));
    return page.text();
  }

  private static void show(Page page, Difference difference) {
    page.sentence(
        Message.of(
            "screen.difference.of", "what", difference.what(), "rules", difference.ruleSet()));
    page.beside(words(difference.a()), words(difference.b()));
  }

  private static Message words(Side side) {
    if (side.equals(Side.NOTHING)) {
      return Message.of("screen.difference.none");
    }
    Message reference = side.reference();
    return reference == null
        ? valueWithUnit(side)
        : Message.of(
            "screen.difference.side", "value", valueWithUnit(side), "reference", reference);
  }

  private static Message valueWithUnit(Side side) {
    Unit unit = Unit.of(side.unit());
    return unit == null ? side.text() : ValueInWords.withUnit(unit, side.text().inEnglish());
  }

  private static Message same(OptionDifference difference) {
    List<Message> same = new ArrayList<>();
    same.add(Message.of("screen.difference.rule-sets", "count", difference.sameRuleSets()));
    same.add(Message.of("screen.difference.provisions", "count", difference.sameProvisions()));
    same.add(Message.of("screen.difference.parameters", "count", difference.sameParameters()));
    if (difference.all().stream().noneMatch(one -> one.chapter() == Chapter.FORCE_AND_STATUS)) {
      same.add(Message.of("screen.difference.force-and-status"));
    }
    if (!difference.sameFormula().isEmpty()) {
      same.add(Message.of("screen.difference.formula", "formula", difference.sameFormula()));
    }
    return Message.of("screen.difference.same", "same", same);
  }
}

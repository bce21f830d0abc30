package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.parameter.Unit;
import org.dsisim.report.content.Difference;
import org.dsisim.report.content.Difference.Chapter;
import org.dsisim.report.content.Difference.Side;
import org.dsisim.report.content.OptionDifference;
import org.dsisim.report.content.ValueInWords;
import org.dsisim.report.layout.Page;

/** The differences of two options for the screen, side by side. */
public final class DifferenceText {

  private DifferenceText() {}

  /** The text, so many columns wide; one below the other where that is narrow. */
  public static String of(OptionDifference difference, int width) {
    Page page = new Page(width);
    page.named("A", difference.a().heading().inEnglish());
    page.named("B", difference.b().heading().inEnglish());
    List<Difference> all = difference.all();
    if (all.isEmpty()) {
      page.heading(
          difference.a().option().equals(difference.b().option())
              ? "There is no difference: A and B are the same option."
              : "There is no difference: A and B provide the same under two names.");
    } else {
      page.sentence(
          "Differences in " + difference.a().year() + ". " + ValueInWords.LEGEND.inEnglish());
    }
    for (Chapter chapter : Chapter.values()) {
      List<Difference> ofChapter = all.stream().filter(one -> one.chapter() == chapter).toList();
      if (!ofChapter.isEmpty()) {
        page.heading(chapter.heading().inEnglish());
        if (page.hasTwoColumns()) {
          page.beside("A", "B");
        }
        ofChapter.forEach(one -> show(page, one));
      }
    }
    page.heading(same(difference));
    return page.text();
  }

  private static void show(Page page, Difference difference) {
    page.sentence(difference.what().inEnglish() + " (" + difference.ruleSet().inEnglish() + ")");
    page.beside(words(difference.a()), words(difference.b()));
  }

  private static String words(Side side) {
    if (side.equals(Side.NOTHING)) {
      return "(none)";
    }
    Message reference = side.reference();
    return valueWithUnit(side) + (reference == null ? "" : ", " + reference.inEnglish());
  }

  private static String valueWithUnit(Side side) {
    Unit unit = Unit.of(side.unit());
    String text = side.text().inEnglish();
    return unit == null ? text : ValueInWords.withUnit(unit, text).inEnglish();
  }

  private static String same(OptionDifference difference) {
    List<String> same = new ArrayList<>();
    same.add(counted(difference.sameRuleSets(), "rule set"));
    same.add(counted(difference.sameProvisions(), "provision"));
    same.add(counted(difference.sameParameters(), "parameter"));
    if (difference.all().stream().noneMatch(one -> one.chapter() == Chapter.FORCE_AND_STATUS)) {
      same.add("force and status");
    }
    if (!difference.sameFormula().isEmpty()) {
      same.add("the formula " + difference.sameFormula());
    }
    return "The same in both: " + String.join(", ", same) + ".";
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

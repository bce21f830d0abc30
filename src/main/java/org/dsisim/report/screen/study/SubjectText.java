package org.dsisim.report.screen.study;

import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.report.layout.Page;
import org.dsisim.report.screen.FormulaAlone;
import org.dsisim.report.screen.WhatCannotBeTold;
import org.dsisim.report.screen.WhatItRestsOn;

/** What a page says of what is tried under many values: before its tables, and behind them. */
final class SubjectText {

  private final Page page;
  private final StudySubject subject;

  SubjectText(Page page, StudySubject subject) {
    this.page = page;
    this.subject = subject;
  }

  /** What it is, of which law, and what is set in it. */
  void head() {
    if (subject instanceof StudySubject.OfFormula formula) {
      new FormulaAlone(page, formula.fund()).head();
    } else if (subject instanceof StudySubject.OfOption option) {
      WhichOptions about = new WhichOptions(page, option.run());
      about.head();
      about.options(true);
    }
  }

  /** What its figures rest on, and what they cannot tell. */
  void whatItRestsOn() {
    if (subject instanceof StudySubject.OfFormula formula) {
      new FormulaAlone(page, formula.fund()).whatItRestsOn();
    } else if (subject instanceof StudySubject.OfOption option) {
      new WhatCannotBeTold(page, option.run(), Selection.NOTHING).show();
      new WhatItRestsOn(page, option.run()).show();
    }
  }
}

package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.report.file.folder.ResultKind;

/** The document of what is tried under many values, as it is. */
final class SubjectJson {

  private SubjectJson() {}

  /** The document without its files. */
  static ObjectNode document(StudySubject subject, ResultKind kind, Selection selection) {
    return subject instanceof StudySubject.OfFormula formula
        ? new AllocationFiles(formula.fund()).document(kind, selection)
        : new RunJson(((StudySubject.OfOption) subject).run()).document(kind, selection);
  }
}

package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.report.content.table.SolutionTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;
import org.dsisim.study.solving.Question;
import org.dsisim.study.solving.SearchRange;
import org.dsisim.study.solving.Solved;

/** The files of a value that was looked for. */
public final class SolutionFiles {

  private final SolvedQuestion solved;

  /** The files of an answer. */
  public SolutionFiles(SolvedQuestion solved) {
    this.solved = solved;
  }

  /** Every value that is spoken of, with what it brings. */
  public FileContent values() {
    return TableFiles.csv(SolutionTable.of(solved));
  }

  /**
   * The document of what was tried, as it is, with what was asked.
   *
   * @param files those that are written beside it
   */
  public String json(List<ListedFile> files) {
    ObjectNode root = document();
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  /** The same with all values in it, as it stands alone. */
  public String jsonWithValues() {
    ObjectNode root = document();
    TableFiles.json(SolutionTable.of(solved), root.putArray("values"));
    return RunJson.written(root);
  }

  private ObjectNode document() {
    ObjectNode root =
        SubjectJson.document(solved.subject(), ResultKind.SOLUTION, Selection.NOTHING);
    Question question = solved.question();
    ObjectNode asked = root.putObject("question");
    asked.put("vary", solved.address()).put("figure", question.figure().id());
    if (question.other() == null) {
      asked.put("target", Decimals.ofRatio(question.target()));
    } else {
      asked.put("balanced_with", question.other().id());
    }
    asked.put("uptake_held_constant", solved.holdsUptake());
    range(root.putObject("looked_over"), solved.solved());
    if (solved.solved().beyond() != null) {
      range(root.putObject("looked_over_beyond"), solved.solved().beyond());
    }
    return root;
  }

  private static void range(ObjectNode node, Solved solved) {
    SearchRange range = solved.range();
    node.put("from", range.lowest())
        .put("to", range.highest())
        .put("ends", range.why().word())
        .put("values", solved.scan().size())
        .put("without_result", solved.withoutResult())
        .put("solutions", solved.solutions().size());
  }
}

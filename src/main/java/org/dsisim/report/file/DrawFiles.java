package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.table.UncertaintyTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;

/** The files of draws that a run has not. */
public final class DrawFiles {

  private final DrawnRun drawn;

  /** The files of draws. */
  public DrawFiles(DrawnRun drawn) {
    this.drawn = drawn;
  }

  /** Ranges of the figures that were asked for. */
  public FileContent shown() {
    return TableFiles.csv(UncertaintyTable.ofShown(drawn));
  }

  /** The document of the run, as one of draws. */
  public String json(List<ListedFile> files) {
    ObjectNode root = document();
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  /** The same with ranges in it, as it stands alone. */
  public String jsonWithRanges() {
    ObjectNode root = document();
    TableFiles.json(UncertaintyTable.ofShown(drawn), root.putArray("uncertainty"));
    return RunJson.written(root);
  }

  private ObjectNode document() {
    return new RunJson(drawn.run())
        .document(ResultKind.DRAWS, Selection.NOTHING)
        .put(RunJson.SEED, drawn.seed());
  }
}

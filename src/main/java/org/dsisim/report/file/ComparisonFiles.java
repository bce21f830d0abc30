package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.content.table.AttributionTable;
import org.dsisim.report.content.table.ComparisonTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;

/** The files of a comparison that a run has not. */
public final class ComparisonFiles {

  private final ComparedRun compared;

  /** The files of a comparison. */
  public ComparisonFiles(ComparedRun compared) {
    this.compared = compared;
  }

  /**
   * What changes, row by row.
   *
   * @param payers whether each payer has rows of its own
   */
  public FileContent comparison(boolean payers) {
    return TableFiles.csv(ComparisonTable.of(compared, payers));
  }

  /** Whether somebody asked what accounts for the differences. */
  public boolean hasAttributions() {
    return compared.hasAttributions();
  }

  /** What accounts for each difference, row by row. */
  public FileContent provisions() {
    return TableFiles.csv(AttributionTable.of(compared));
  }

  /**
   * The document of the run, as one of a comparison.
   *
   * @param files those that are written beside it
   */
  public String json(List<ListedFile> files) {
    ObjectNode root = document(Selection.NOTHING);
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  /**
   * The same with all that changes in it, as it stands alone.
   *
   * @param selection what else it is to hold
   */
  public String jsonWithChanges(Selection selection) {
    ObjectNode root = document(selection);
    TableFiles.json(ComparisonTable.of(compared, selection.names()), root.putArray("comparison"));
    if (hasAttributions()) {
      TableFiles.json(AttributionTable.of(compared), root.putArray("provisions"));
    }
    return RunJson.written(root);
  }

  private ObjectNode document(Selection selection) {
    ObjectNode root = new RunJson(compared.run()).document(ResultKind.COMPARISON, selection);
    root.put("compared_with", compared.baseline().outcome().option().name());
    return root;
  }
}

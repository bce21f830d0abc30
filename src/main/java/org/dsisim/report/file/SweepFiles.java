package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.SweptGrid;
import org.dsisim.report.content.table.SweepTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;
import org.dsisim.study.sweep.GridAxis;

/** The files of figures over a grid. */
public final class SweepFiles {

  private final SweptGrid swept;

  /** The files of a grid. */
  public SweepFiles(SweptGrid swept) {
    this.swept = swept;
  }

  /** One row for each point. */
  public FileContent points() {
    return TableFiles.csv(SweepTable.of(swept));
  }

  /**
   * The document of what was tried, as it is without any value of the grid.
   *
   * @param files those that are written beside it
   */
  public String json(List<ListedFile> files) {
    ObjectNode root = document();
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  /** The same with all points in it, as it stands alone. */
  public String jsonWithPoints() {
    ObjectNode root = document();
    TableFiles.json(SweepTable.of(swept), root.putArray("points"));
    return RunJson.written(root);
  }

  private ObjectNode document() {
    ObjectNode root = SubjectJson.document(swept.subject(), ResultKind.SWEEP, Selection.NOTHING);
    ArrayNode grid = root.putArray("grid");
    for (GridAxis axis : swept.sweep().grid().axes()) {
      ArrayNode values = grid.addObject().put("name", axis.address()).putArray("values");
      axis.values().forEach(values::add);
    }
    root.put("uptake_held_constant", swept.subject().holdsUptake(swept.varied()));
    return root;
  }
}

package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.report.content.table.SobolTable;
import org.dsisim.report.content.table.TornadoTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;

/** The files of a sensitivity that a run has not. */
public final class SensitivityFiles {

  private final SensitivityRun sensitivity;

  /** The files of a sensitivity. */
  public SensitivityFiles(SensitivityRun sensitivity) {
    this.sensitivity = sensitivity;
  }

  /** Each figure at each end of each input. */
  public FileContent tornado() {
    return TableFiles.csv(TornadoTable.of(sensitivity));
  }

  /** The document of the run, as one of a sensitivity. */
  public String json(List<ListedFile> files) {
    ObjectNode root = document();
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  /** The same with all tables in it, as it stands alone. */
  public String jsonWithTables() {
    ObjectNode root = document();
    TableFiles.json(TornadoTable.of(sensitivity), root.putArray("tornado"));
    TableFiles.json(SobolTable.of(sensitivity), root.putArray("indices"));
    return RunJson.written(root);
  }

  private ObjectNode document() {
    return new RunJson(sensitivity.run())
        .document(ResultKind.SENSITIVITY, Selection.NOTHING)
        .put(RunJson.SEED, sensitivity.seed());
  }
}

package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.report.content.DrawnRun;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.table.DrawTable;
import org.dsisim.report.content.table.UncertaintyTable;
import org.dsisim.study.uncertainty.Draws;

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

  /** Ranges of all figures, and each draw, by the names of the files. */
  public Map<String, FileContent> tables() {
    Map<String, FileContent> tables = new LinkedHashMap<>();
    tables.put("uncertainty.csv", TableFiles.csv(UncertaintyTable.of(drawn)));
    for (Draws draws : drawn.draws()) {
      tables.put(name(draws), TableFiles.csv(DrawTable.of(drawn, draws)));
    }
    return tables;
  }

  private static String name(Draws draws) {
    return switch (draws.side()) {
      case NOBODY -> "draws.csv";
      case ROOM -> "draws-of-brackets.csv";
    };
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

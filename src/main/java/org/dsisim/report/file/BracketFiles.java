package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.table.BracketTable;
import org.dsisim.report.content.table.CombinationTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;
import org.dsisim.study.bracket.Packages;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.value.Fraction;

/** The files of brackets that were tried. */
public final class BracketFiles {

  private final BracketedRun bracketed;

  /** The files of brackets. */
  public BracketFiles(BracketedRun bracketed) {
    this.bracketed = bracketed;
  }

  /** What each alternative brings alone. */
  public FileContent brackets() {
    return TableFiles.csv(BracketTable.of(bracketed));
  }

  /**
   * The document of the run of the option as it is, with the brackets that were tried.
   *
   * @param files those that are written beside it
   */
  public String json(List<ListedFile> files) {
    ObjectNode root = document(Selection.NOTHING);
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  /**
   * The same with all rows in it, as it stands alone.
   *
   * @param selection what else it is to hold
   */
  public String jsonWithRows(Selection selection) {
    ObjectNode root = document(selection);
    TableFiles.json(BracketTable.of(bracketed), root.putArray("alone"));
    Packages packages = bracketed.packages();
    if (packages != null) {
      TableFiles.json(CombinationTable.of(bracketed, packages), root.putArray("together"));
    }
    return RunJson.written(root);
  }

  private ObjectNode document(Selection selection) {
    ObjectNode root = new RunJson(bracketed.run()).document(ResultKind.BRACKETS, selection);
    Fraction uptake = bracketed.uptake();
    root.put("uptake_held_constant", uptake == null ? null : Decimals.ofMeasure(uptake));
    ArrayNode figures = root.putArray("figures");
    for (int i = 0; i < bracketed.figures().size(); i++) {
      figures
          .addObject()
          .put("figure", bracketed.figures().get(i).id())
          .put("unit", bracketed.inForce().get(i).unit())
          .put("in_force", Decimals.of(bracketed.inForce().get(i)));
    }
    ArrayNode brackets = root.putArray("brackets");
    for (TriedBracket one : bracketed.alone()) {
      ObjectNode node = brackets.addObject();
      node.put("bracket", one.bracket().address())
          .put("text", one.bracket().text())
          .put("in_force", one.bracket().inForce())
          .put("assumed", one.bracket().isAssumed())
          .put("untested", one.untested() == null ? null : one.untested().inEnglish());
      ArrayNode paragraphs = node.putArray("paragraphs");
      one.bracket().paragraphs().forEach(paragraphs::add);
    }
    Packages packages = bracketed.packages();
    ObjectNode combinations = root.putObject("combinations");
    combinations.put("count", bracketed.combinations()).put("tried", packages != null);
    if (packages != null) {
      combinations
          .put("without_result", packages.all().size() - packages.withResult().size())
          .put("leaving_nobody_worse_off", packages.leavingNobodyWorseOff().size())
          .put("unbeaten", packages.unbeaten().size());
    }
    return root;
  }
}

package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dsisim.assessment.Judgement;
import org.dsisim.assessment.JudgementTable;
import org.dsisim.assessment.PerformanceMatrix;
import org.dsisim.assessment.PerformanceMatrix.Entry;
import org.dsisim.assessment.PerformanceMatrix.Standing;
import org.dsisim.model.answer.OpenQuestion;
import org.dsisim.model.answer.Rated;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.table.AssessmentTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;
import org.dsisim.table.writing.TableWriter;

/** The files of an assessment. */
public final class AssessmentFiles {

  private final AssessmentRun assessment;
  private final PerformanceMatrix matrix;

  /** The files of an assessment. */
  public AssessmentFiles(AssessmentRun assessment) {
    this.assessment = assessment;
    this.matrix = assessment.matrix();
  }

  /** The options under each criterion, see {@link AssessmentTable}. */
  public FileContent csv() {
    return TableFiles.csv(AssessmentTable.of(assessment));
  }

  /**
   * A table of judgements to fill in: a row for each criterion and option of which nobody can tell
   * all.
   */
  public String template() {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, JudgementTable.COLUMNS);
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      for (Standing standing : matrix.standings()) {
        Entry entry = standing.of(criterion);
        Judgement judgement = entry.judgement();
        if (judgement != null) {
          table.row(
              criterion.id(),
              standing.option(),
              Decimals.ofMeasure(judgement.range().low()),
              Decimals.ofMeasure(judgement.range().high()),
              judgement.why());
        } else if (entry.isUnknown()) {
          table.row(criterion.id(), standing.option(), null, null, null);
        }
      }
    }
    return text.toString();
  }

  /**
   * The whole assessment as a document, with what it was made of.
   *
   * @param files those that are written beside it; none where it stands alone
   */
  public String json(List<ListedFile> files) {
    Run run = assessment.run();
    ObjectNode root = RunJson.begun(ResultKind.ASSESSMENT, run.version(), run.command());
    root.put("scenario", run.scenario().scenario().heading().id()).put("year", assessment.year());
    root.put("illustrative_scenario", run.scenario().scenario().heading().illustrative());
    framework(root.putObject("framework"));
    options(root.putArray("options"));
    ArrayNode lacking = root.putArray("not_computable_here");
    run.notComputable()
        .forEach(
            (option, needs) ->
                lacking.addObject().put("option", option).put("needs", needs.inEnglish()));
    ArrayNode illustrative = root.putArray("rests_on_illustrations");
    assessment.illustrations().forEach(illustrative::add);
    RunJson.sentences(root.putArray("rests_on_assumptions"), assessment.assumptions());
    ArrayNode notes = root.putArray("notes");
    notes.add(AssessmentRun.NO_WINNER.inEnglish());
    if (matrix.weights().isEmpty()) {
      notes.add(AssessmentRun.NO_WEIGHTS.inEnglish());
    }
    RunJson.inputs(root.putArray("inputs"), run.inputs());
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  /** How each option stands, as the document has it. */
  public void options(ArrayNode options) {
    matrix.standings().forEach(standing -> option(options.addObject(), standing));
  }

  private void framework(ObjectNode node) {
    node.put("id", matrix.rules().id());
    RunJson.description(node, assessment.framework());
    ArrayNode criteria = node.putArray("criteria");
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      ObjectNode one = criteria.addObject();
      one.put("id", criterion.id())
          .put("title", criterion.title())
          .put("paragraph", criterion.paragraph());
      if (!matrix.weights().isEmpty()) {
        one.put("weight", Decimals.ofMeasure(matrix.weights().of(criterion.id())));
      }
    }
    RunJson.parameters(
        node.putArray("parameters_in_force"), matrix.values(), assessment.run().recorded());
  }

  private void option(ObjectNode node, Standing standing) {
    node.put("option", standing.option());
    ArrayNode criteria = node.putArray("criteria");
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      Entry entry = standing.of(criterion);
      ObjectNode one = range(criteria.addObject().put("id", criterion.id()), entry.range());
      one.put("known", !entry.isUnknown());
      ArrayNode measures = one.putArray("measures");
      for (Rated rated : entry.measures()) {
        measures
            .addObject()
            .put("measure", rated.rating().measured().name())
            .put("value", Decimals.ofMeasure(rated.value()))
            .put("unit", rated.unit().word())
            .put("score", Decimals.ofMeasure(rated.score()))
            .put("worst", rated.rating().scale().worst())
            .put("best", rated.rating().scale().best())
            .put("rule", rated.rating().rule().title())
            .put("reference", rated.rating().rule().law().text());
      }
      ArrayNode open = one.putArray("nobody_can_tell");
      for (OpenQuestion question : entry.open()) {
        open.addObject()
            .put("what", question.what())
            .put("rule", question.rule().title())
            .put("reference", question.rule().law().text());
      }
      Judgement judgement = entry.judgement();
      if (judgement != null) {
        range(one.putObject("judgement"), judgement.range())
            .put("why", judgement.why())
            .put("from", assessment.recorded(judgement.place()));
      }
    }
    ScoreRange weighted = matrix.weighted(standing);
    if (weighted != null) {
      range(node.putObject("by_weights"), weighted);
    }
  }

  private static ObjectNode range(ObjectNode node, ScoreRange range) {
    return node.put("low", Decimals.ofMeasure(range.low()))
        .put("high", Decimals.ofMeasure(range.high()));
  }
}

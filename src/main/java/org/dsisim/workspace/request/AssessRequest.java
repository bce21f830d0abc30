package org.dsisim.workspace.request;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options to be held against the criteria of a framework, in the words of people.
 *
 * @param scenario its id, the path of its folder, or of a single table
 * @param options named, put together, files of proposals, or {@code ALL}
 * @param framework the id of an assessment rule set
 * @param files those of whoever asks
 * @param year null for the scenario's last
 * @param settings values in the place of the tables', {@code OWNER.NAME=VALUE}
 * @param command the request as a command, as it goes into results
 */
public record AssessRequest(
    String scenario,
    List<String> options,
    String framework,
    OwnFiles files,
    @Nullable String year,
    List<String> settings,
    List<String> command) {

  /** The name of a table of judgements that is in no file, in messages and in the command. */
  public static final String JUDGEMENTS = "judgements.csv";

  /**
   * Files of whoever asks, each null where there is none.
   *
   * @param judgements a table of judgements
   * @param weights a table of what each criterion weighs
   * @param template where a table of judgements to fill in is to be written; never over a file
   */
  public record OwnFiles(
      @Nullable Path judgements, @Nullable Path weights, @Nullable Path template) {}
}

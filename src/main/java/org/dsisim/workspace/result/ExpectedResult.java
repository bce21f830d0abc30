package org.dsisim.workspace.result;

import java.util.List;
import org.dsisim.message.Message;

/**
 * What {@link org.dsisim.workspace.Workspace#expected} came to.
 *
 * @param compared how many tables of expected results were compared
 * @param differing those that are not today's
 * @param areWritten whether today's were written in their place
 */
public record ExpectedResult(int compared, List<Table> differing, boolean areWritten) {

  /**
   * A table of expected results.
   *
   * @param file its name in messages
   * @param differences what is expected and what is found, one line each
   */
  public record Table(String file, List<Message> differences) {}
}

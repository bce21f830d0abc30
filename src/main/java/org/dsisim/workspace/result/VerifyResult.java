package org.dsisim.workspace.result;

import java.util.Map;
import org.dsisim.report.file.folder.RecordedRun;
import org.dsisim.report.file.folder.Repetition;

/**
 * What {@link org.dsisim.workspace.Workspace#verify} came to.
 *
 * @param recorded what the folder says of how it was made
 * @param now version, commit and Java of this program
 */
public record VerifyResult(RecordedRun recorded, Map<String, String> now, Repetition repetition) {}

package org.dsisim.server;

import java.util.List;
import java.util.function.Supplier;
import org.dsisim.workspace.training.Training;
import org.dsisim.workspace.training.TrainingTables;

/**
 * A training session that goes on beside the workbench.
 *
 * @param addresses where participants open their page at the moment: networks come and go
 * @param isShared whether other machines reach it
 */
public record OpenTraining(
    Training training, TrainingTables tables, Supplier<List<String>> addresses, boolean isShared) {}

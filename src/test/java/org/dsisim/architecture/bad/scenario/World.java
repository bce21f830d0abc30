package org.dsisim.architecture.bad.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.jimfs.Jimfs;
import io.javalin.Javalin;
import me.tongfei.progressbar.ProgressBar;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Sheet;
import org.dsisim.architecture.bad.rulebook.Rules;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

/** A scenario that knows its neighbour, and everybody's libraries. */
public record World(
    Rules rules,
    CSVFormat csv,
    Sheet sheet,
    LoadSettings yaml,
    ObjectMapper json,
    CommandLine options,
    ProgressBar bar,
    Javalin web,
    Jimfs memory) {}

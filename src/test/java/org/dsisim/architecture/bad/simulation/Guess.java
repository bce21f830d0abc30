package org.dsisim.architecture.bad.simulation;

import com.github.javaparser.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.dsisim.architecture.bad.scenario.World;
import org.kie.api.KieBase;

/** A simulation that sees a scenario and the rule engine, reads files, and asks clock and dice. */
public record Guess(World world, KieBase engine, Position position) {

  Instant time() {
    return Instant.now();
  }

  int dice() {
    return new Random().nextInt();
  }

  boolean file(Path path) {
    return Files.exists(path);
  }
}

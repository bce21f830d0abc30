package org.dsisim.workspace.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.description.ProposalFile;
import org.jspecify.annotations.Nullable;

/** Proposals in files of their own, in the place of an option: {@code -o proposal.yaml}. */
public final class Proposals {

  private final Home home;
  private final Map<Path, ProposalFile> read = new LinkedHashMap<>();

  Proposals(Home home) {
    this.home = home;
  }

  /** Whether a text names a file, and no option: ids have no dots. */
  public static boolean isMeant(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /** The files that were read. */
  List<Path> files() {
    return List.copyOf(read.keySet());
  }

  /** The proposals that lie beside the rules. */
  public List<Path> atHand() {
    if (!Files.isDirectory(home.proposals())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home.proposals())) {
      return files.filter(file -> isMeant(file.toString())).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a proposal.
   *
   * @param text a path as the user sees it, or as seen from the program's folder
   * @return null when it cannot be used; all that is wrong is reported
   */
  @Nullable ProposalFile read(String text, Place place, Problems problems) {
    Path file = home.from().resolve(text).toAbsolutePath().normalize();
    if (!Files.exists(file)) {
      file = home.proposals().resolveSibling(text).toAbsolutePath().normalize();
    }
    ProposalFile known = read.get(file);
    if (known != null) {
      return known;
    }
    if (!Files.isRegularFile(file)) {
      List<String> shown = atHand().stream().map(home::shown).toList();
      problems.error(
          place, Message.of("workspace.no-file", "file", text), Nearest.guess(text, shown));
      return null;
    }
    String name = String.valueOf(file.getFileName());
    if (read.values().stream().anyMatch(other -> other.name().equals(name))) {
      problems.error(
          place,
          Message.of("workspace.proposal.twice", "name", name),
          Message.of("workspace.proposal.twice.maybe"));
      return null;
    }
    ProposalFile proposal = ProposalFile.read(file, home.shown(file), problems);
    if (proposal != null) {
      read.put(file, proposal);
    }
    return proposal;
  }
}

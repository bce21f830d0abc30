package org.dsisim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.NamedOptions;
import org.dsisim.rulebook.description.RuleSetId;
import org.dsisim.rulebook.description.RuleSetKind;
import org.jspecify.annotations.Nullable;

/** The names of the rule sets in a folder {@code rules/}, and of the options that join them. */
final class RuleSetNames {

  private final Path root;
  private final String shownAs;
  private final NavigableMap<String, RuleSetKind> kinds = new TreeMap<>();
  private final NamedOptions named;

  /**
   * Reads the names.
   *
   * @param shownAs the folder's name in messages
   * @param problems what is wrong with the named options, and ids that stand in both folders
   */
  RuleSetNames(Path root, String shownAs, Problems problems) {
    this.root = root;
    this.shownAs = shownAs;
    for (RuleSetKind kind : RuleSetKind.values()) {
      for (String id : folderNames(root.resolve(kind.folder()))) {
        RuleSetKind other = kinds.put(id, kind);
        RuleSetId.expect(id, Place.ofFile(shown(id)), problems);
        if (other != null) {
          problems.error(
              Place.ofFile(shown(id)),
              Message.of("rulebook.id-twice", "kind", other.folder(), "other", kind.folder()));
        }
      }
    }
    this.named =
        NamedOptions.read(
            root.resolve(NamedOptions.FILE), shownAs + "/" + NamedOptions.FILE, problems);
    for (NamedOption option : named.options().values()) {
      if (kinds.containsKey(option.name())) {
        problems.error(option.place(), Message.of("rulebook.name-twice", "name", option.name()));
      }
    }
  }

  /** The names of the same folder as it is now. */
  RuleSetNames readAgain(Problems problems) {
    return new RuleSetNames(root, shownAs, problems);
  }

  private static List<String> folderNames(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rule sets with their kinds, in the order of their ids. */
  NavigableMap<String, RuleSetKind> kinds() {
    return kinds;
  }

  /** The ids of the rule sets of a kind. */
  List<String> ids(RuleSetKind kind) {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The options that have a name, and the lists of them. */
  NamedOptions named() {
    return named;
  }

  /** The folder of a rule set. */
  Path path(String id) {
    return root.resolve(kind(id).folder()).resolve(id);
  }

  /** The folder of a rule set as messages show it. */
  String shown(String id) {
    return shownAs + "/" + kind(id).folder() + "/" + id;
  }

  /**
   * The kind of a rule set.
   *
   * @throws IllegalArgumentException when there is no such rule set
   */
  RuleSetKind kind(String id) {
    RuleSetKind kind = kinds.get(id);
    if (kind == null) {
      throw new IllegalArgumentException("'" + id + "' is not a rule set.");
    }
    return kind;
  }

  /** Whether an id is that of a rule set of a kind; what it is otherwise is reported. */
  boolean isOfKind(String id, RuleSetKind kind, Place place, Problems problems) {
    RuleSetKind found = kinds.get(id);
    if (found == kind) {
      return true;
    }
    if (found != null) {
      problems.error(
          place,
          Message.of("rulebook.other-kind", "id", id, "kind", found.noun(), "wanted", oneOf(kind)),
          hint(id, found, kind));
      return false;
    }
    NamedOption whole = kind == RuleSetKind.CONTRIBUTION ? named.options().get(id) : null;
    if (whole != null) {
      problems.error(
          place,
          Message.of("rulebook.has-formula", "id", id),
          Message.of(
              "rulebook.has-formula.maybe", "sets", String.join("+", whole.contributions())));
      return false;
    }
    List<String> valid = new ArrayList<>(ids(kind));
    if (kind == RuleSetKind.CONTRIBUTION) {
      valid.addAll(named.options().keySet());
    }
    problems.error(place, unknown(id, kind), Nearest.guess(id, new TreeSet<>(valid)));
    return false;
  }

  private static Message oneOf(RuleSetKind kind) {
    return switch (kind) {
      case CONTRIBUTION -> Message.of("rulebook.one.contribution");
      case DISTRIBUTION -> Message.of("rulebook.one.distribution");
      case ASSESSMENT -> Message.of("rulebook.one.assessment");
    };
  }

  private static Message unknown(String id, RuleSetKind kind) {
    return switch (kind) {
      case CONTRIBUTION -> Message.of("rulebook.no-option", "id", id);
      case DISTRIBUTION -> Message.of("rulebook.no-formula", "id", id);
      case ASSESSMENT -> Message.of("rulebook.no-assessment", "id", id);
    };
  }

  /** What somebody may have meant who named a rule set of one kind in the place of another. */
  private static @Nullable Message hint(String id, RuleSetKind found, RuleSetKind wanted) {
    return switch (found) {
      case CONTRIBUTION ->
          Message.of(
              wanted == RuleSetKind.ASSESSMENT ? "rulebook.maybe-option" : "rulebook.maybe-run",
              "id",
              id);
      case DISTRIBUTION ->
          wanted == RuleSetKind.CONTRIBUTION
              ? Message.of("rulebook.maybe-formula", "id", id)
              : null;
      case ASSESSMENT -> Message.of("rulebook.maybe-assess", "id", id);
    };
  }
}

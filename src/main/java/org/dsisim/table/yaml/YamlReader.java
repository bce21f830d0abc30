package org.dsisim.table.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Wording;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML document. */
final class YamlReader {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f&&[^\\n\\r\\t]]");

  private final String file;
  private final Problems problems;

  /** What an alias repeats is read once; without a value it is being read right now. */
  private final IdentityHashMap<Node, Optional<YamlNode>> read = new IdentityHashMap<>();

  YamlReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Reads the document; null, after having reported it, if it is none. */
  @Nullable YamlMap read(String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setSchema(new CoreSchema()).build();
    Optional<Node> root;
    try {
      root = new Composer(settings, new ShallowParser(settings, text)).getSingleNode();
    } catch (MarkedYamlEngineException e) {
      report(e);
      return null;
    } catch (YamlEngineException e) {
      problems.error(
          Place.ofFile(file),
          Message.of("table.yaml.invalid", "reason", String.valueOf(e.getMessage())));
      return null;
    }
    if (root.isEmpty() || root.get().getTag().equals(Tag.NULL)) {
      problems.error(Place.ofFile(file), Message.of("table.yaml.empty"));
      return null;
    }
    YamlNode document = node(root.get());
    if (document instanceof YamlMap map) {
      return map;
    }
    problems.error(document.place(), Message.of("table.yaml.no-map"));
    return null;
  }

  private YamlNode node(Node node) {
    Optional<YamlNode> known = read.get(node);
    if (known != null) {
      if (known.isEmpty()) {
        problems.error(place(node), Message.of("table.yaml.contains-itself"));
      }
      return known.orElseGet(() -> new YamlScalar("", place(node)));
    }
    read.put(node, Optional.empty());
    YamlNode result;
    if (node instanceof MappingNode mapping) {
      result = map(mapping);
    } else if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(node(item)));
      result = new YamlList(items, place(node));
    } else {
      result = new YamlScalar(printable((ScalarNode) node), place(node));
    }
    read.put(node, Optional.of(result));
    return result;
  }

  private YamlMap map(MappingNode node) {
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Place keyPlace = place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.error(keyPlace, Message.of("table.yaml.no-name"));
        continue;
      }
      YamlMap.Entry first = entries.get(key.getValue());
      if (first == null) {
        entries.put(key.getValue(), new YamlMap.Entry(keyPlace, node(tuple.getValueNode())));
      } else {
        problems.error(
            keyPlace,
            Message.of(
                "table.yaml.twice",
                "name",
                Wording.shortened(key.getValue()),
                "line",
                first.keyPlace().line()));
      }
    }
    return new YamlMap(entries, place(node));
  }

  /** Lines and tabs may be; an escape could write any other sign that moves a cursor. */
  private String printable(ScalarNode node) {
    String text = node.getTag().equals(Tag.NULL) ? "" : node.getValue();
    String printable = CONTROL.matcher(text).replaceAll("");
    if (!printable.equals(text)) {
      problems.error(
          place(node), Message.of("table.yaml.control", "text", Wording.shortened(printable)));
    }
    return printable;
  }

  private Place place(Node node) {
    return node.getStartMark().map(this::place).orElseGet(() -> Place.ofFile(file));
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private void report(MarkedYamlEngineException e) {
    Place place = e.getProblemMark().map(this::place).orElseGet(() -> Place.ofFile(file));
    String problem = String.valueOf(e.getProblem());
    if (problem.contains(ShallowParser.TOO_DEEP)) {
      problems.error(place, Message.of("table.yaml.too-deep"));
    } else if (problem.contains("TAB")) {
      problems.error(place, Message.of("table.yaml.tab"));
    } else if (problem.contains("mapping values are not allowed")) {
      problems.error(
          place,
          Message.of("table.yaml.second-colon"),
          Message.of("table.yaml.second-colon.maybe"));
    } else if (problem.contains("end of stream")) {
      Place opened = e.getContextMark().map(this::place).orElse(place);
      problems.error(opened, Message.of("table.yaml.quote-open"));
    } else if (problem.contains("expected <block end>")) {
      problems.error(place, Message.of("table.yaml.no-fit"), Message.of("table.yaml.no-fit.maybe"));
    } else if (problem.contains("cannot start any token")) {
      problems.error(
          place, Message.of("table.yaml.first-sign"), Message.of("table.yaml.first-sign.maybe"));
    } else if (problem.contains("another document")) {
      problems.error(place, Message.of("table.yaml.second-document"));
    } else {
      problems.error(place, Message.of("table.yaml.invalid", "reason", problem));
    }
  }
}

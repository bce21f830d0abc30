package org.dsisim.table.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A parser that goes no deeper than any document needs: the stack of who reads it has an end. */
final class ShallowParser extends ParserImpl {

  /** What is wrong with a document that goes deeper. */
  static final String TOO_DEEP = "too deep";

  /** Ours have six levels at most. */
  private static final int DEEPEST = 50;

  private int depth;

  ShallowParser(LoadSettings settings, String text) {
    super(settings, new StreamReader(settings, text));
  }

  @Override
  public Event next() {
    Event event = super.next();
    if (event instanceof CollectionStartEvent) {
      depth++;
      if (depth > DEEPEST) {
        throw new ParserException(TOO_DEEP, event.getStartMark());
      }
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return event;
  }
}

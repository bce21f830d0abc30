package org.dsisim.table.yaml;

import org.dsisim.message.Place;

/** A part of a YAML document that remembers where it stood. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

  /** Returns where the part begins. */
  Place place();
}

package org.dsisim.table;

/** A part of a YAML document that remembers where it stood. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

  /** Returns where the part begins. */
  Place place();
}

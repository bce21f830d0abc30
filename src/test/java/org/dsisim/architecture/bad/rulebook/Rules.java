package org.dsisim.architecture.bad.rulebook;

import java.util.List;

/** Rules that their neighbour sees. */
public record Rules(List<String> titles) {}

package org.dsisim.model.world;

import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A database of sequences.
 *
 * @param kind a word, as {@code insdc} or {@code private}
 * @param open whether everybody may read and use its records, free of charge and of terms
 * @param costPerRecord what it costs the database to tag a record, in US dollars; null when unknown
 */
public record Database(
    String id, String name, String kind, boolean open, @Nullable Fraction costPerRecord) {}

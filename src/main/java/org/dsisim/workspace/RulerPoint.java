package org.dsisim.workspace;

import java.util.List;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What comes of one value of a parameter.
 *
 * @param value as tables have it
 * @param expected what is expected to be paid; null where there is no result under the value
 * @param parties what countries receive; none where there is no result
 */
public record RulerPoint(String value, @Nullable Money expected, List<PartyOutcome> parties) {}

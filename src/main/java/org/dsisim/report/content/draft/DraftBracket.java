package org.dsisim.report.content.draft;

import java.util.List;
import org.dsisim.message.Place;

/**
 * A bracket of an edited text.
 *
 * @param address the parameter, as {@code cali-fund.profit_rate}
 * @param alternatives as tables have values
 * @param place the line
 */
public record DraftBracket(String address, List<String> alternatives, Place place) {}

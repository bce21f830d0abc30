package org.dsisim.workspace.request;

/**
 * A copy to edit.
 *
 * @param what {@code rule-set} or {@code scenario}
 * @param name the new one
 * @param from the id of the original
 */
public record CopyRequest(String what, String name, String from) {}

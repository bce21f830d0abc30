/**
 * A house built badly on purpose, with the rooms of the program: each class breaks some of the
 * rules of {@link org.dsisim.ArchitectureTest}, which is how the rules are shown to be able to
 * fail.
 */
package org.dsisim.architecture.bad;

package groovy.lang;

/**
 * The name of a class of the language Groovy, which is not among the program's libraries, and of
 * which there is no object. The command line's library asks for it in every start; where no class
 * has the name, Java opens all hundred libraries to be sure, which takes a tenth of a short
 * command.
 */
public final class Closure {

  private Closure() {}
}

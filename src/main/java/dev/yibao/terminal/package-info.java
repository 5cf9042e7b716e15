/**
 * Asks somebody at a terminal: on a screen, or in plain lines for those who have it read out.
 *
 * <p>A {@link dev.yibao.terminal.Console} shows a {@link dev.yibao.terminal.Prompt} and gives a
 * {@link dev.yibao.terminal.UserAction}; {@link dev.yibao.terminal.Wizard} asks a whole session
 * that way, so begin there. A screen is an immutable state: a key gives the next one, which is
 * drawn anew.
 *
 * <p>Imports {@code engine}, {@code model}, {@code render} and {@code text}; no other package may
 * import JLine, and {@link dev.yibao.terminal.LineConsole} does not load it. The first question is
 * drawn before JLine is loaded, and waits for all that it needs: on its way ({@code Prompt}, {@code
 * ListScreen}, {@code InputScreen}, {@code PromptLayout}, {@code Search.shown}) stand no lambdas
 * and no {@code EnumSet}, which take milliseconds when they are first used.
 */
package dev.yibao.terminal;

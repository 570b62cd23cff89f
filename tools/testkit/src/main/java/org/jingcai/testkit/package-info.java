/**
 * Runs the scenarios of a rules module and holds its answers to the laws of the contract.
 *
 * <p>The test classes are run in each rules module, with its folder as the working directory; nothing is to be written
 * there but {@code scenarios/*.yaml}.
 */
@NullMarked
package org.jingcai.testkit;

import org.jspecify.annotations.NullMarked;

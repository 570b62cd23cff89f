/**
 * What the expression languages share: the facts of a case by name, and the chain of statuses, which such a language
 * leaves to the program around it.
 */
@NullMarked
package org.jingcai.benchmarks.peers;

import org.jspecify.annotations.NullMarked;

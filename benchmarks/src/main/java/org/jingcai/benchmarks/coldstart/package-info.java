/** From the start of the JVM to the first answer. */
@NullMarked
package org.jingcai.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;

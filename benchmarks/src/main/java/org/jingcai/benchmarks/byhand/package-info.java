/** The provisions as a Java programmer would write them without an engine: the limit the others are held against. */
@NullMarked
package org.jingcai.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;

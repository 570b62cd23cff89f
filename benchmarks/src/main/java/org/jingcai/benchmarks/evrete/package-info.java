/** The provisions as rules of Evrete. */
@NullMarked
package org.jingcai.benchmarks.evrete;

import org.jspecify.annotations.NullMarked;

/** Jingcai itself, one case at a time and as a stream. */
@NullMarked
package org.jingcai.benchmarks.engine;

import org.jspecify.annotations.NullMarked;

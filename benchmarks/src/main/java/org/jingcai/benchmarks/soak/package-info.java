/** Hours in minutes: many threads, engines swapped under them, and a watch on what is kept. */
@NullMarked
package org.jingcai.benchmarks.soak;

import org.jspecify.annotations.NullMarked;

/** What is measured and how; not part of the library. */
@NullMarked
package org.jingcai.benchmarks;

import org.jspecify.annotations.NullMarked;

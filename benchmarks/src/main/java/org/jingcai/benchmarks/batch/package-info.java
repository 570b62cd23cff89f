/** Time for a case of {@code jingcai batch} as the number of cases grows. */
@NullMarked
package org.jingcai.benchmarks.batch;

import org.jspecify.annotations.NullMarked;

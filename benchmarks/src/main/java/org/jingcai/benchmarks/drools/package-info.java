/** The provisions in Drools as a tutorial would have it. */
@NullMarked
package org.jingcai.benchmarks.drools;

import org.jspecify.annotations.NullMarked;

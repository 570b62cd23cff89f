/** The provisions in the Common Expression Language. */
@NullMarked
package org.jingcai.benchmarks.cel;

import org.jspecify.annotations.NullMarked;

/** The provisions as QLExpress scripts. */
@NullMarked
package org.jingcai.benchmarks.qlexpress;

import org.jspecify.annotations.NullMarked;

/** The provisions as a DMN model. */
@NullMarked
package org.jingcai.benchmarks.dmn;

import org.jspecify.annotations.NullMarked;

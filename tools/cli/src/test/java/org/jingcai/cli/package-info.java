/** The command line seen from outside, and what only the assembled whole can be asked. */
@NullMarked
package org.jingcai.cli;

import org.jspecify.annotations.NullMarked;

/** What compiled rule text calls, and what each rule states: lines to be asked of the case in hand. */
@NullMarked
package org.jingcai.internal.rule;

import org.jspecify.annotations.NullMarked;

/** What compiled rule text calls: the case in hand and the statement each rule makes of it. */
@NullMarked
package org.jingcai.internal.rule;

import org.jspecify.annotations.NullMarked;

/** What the rules of a points system state: which terms of the text hold, and with which numbers. */
@NullMarked
package org.jingcai.internal.score.terms;

import org.jspecify.annotations.NullMarked;

/** One class per kind of sentence: judges one line of a rule for one case, for any day. */
@NullMarked
package org.jingcai.internal.check;

import org.jspecify.annotations.NullMarked;

/** Works out the score of a case from what the rules state: one class an indicator, exact ranges throughout. */
@NullMarked
package org.jingcai.internal.score;

import org.jspecify.annotations.NullMarked;

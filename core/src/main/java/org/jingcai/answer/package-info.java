@NullMarked
package org.jingcai.answer;

import org.jspecify.annotations.NullMarked;

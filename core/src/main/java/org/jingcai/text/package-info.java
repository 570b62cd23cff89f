@NullMarked
package org.jingcai.text;

import org.jspecify.annotations.NullMarked;

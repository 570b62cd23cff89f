@NullMarked
package org.jingcai;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.jingcai.reference;

import org.jspecify.annotations.NullMarked;

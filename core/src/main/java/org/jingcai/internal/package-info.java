@NullMarked
package org.jingcai.internal;

import org.jspecify.annotations.NullMarked;

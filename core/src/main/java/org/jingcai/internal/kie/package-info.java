@NullMarked
package org.jingcai.internal.kie;

import org.jspecify.annotations.NullMarked;

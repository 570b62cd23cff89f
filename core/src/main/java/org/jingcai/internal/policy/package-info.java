@NullMarked
package org.jingcai.internal.policy;

import org.jspecify.annotations.NullMarked;

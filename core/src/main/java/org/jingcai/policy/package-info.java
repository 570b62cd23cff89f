@NullMarked
package org.jingcai.policy;

import org.jspecify.annotations.NullMarked;

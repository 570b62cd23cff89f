@NullMarked
package org.jingcai.testkit;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.jingcai.facts;

import org.jspecify.annotations.NullMarked;

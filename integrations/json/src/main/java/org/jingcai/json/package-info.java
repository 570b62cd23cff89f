/** Cases read from JSON, answers written as JSON, and the JSON Schema of a case. */
@NullMarked
package org.jingcai.json;

import org.jspecify.annotations.NullMarked;

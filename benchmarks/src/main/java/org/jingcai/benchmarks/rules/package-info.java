/** What the rule engines share: small facts between rules, and tests that a constraint cannot express. */
@NullMarked
package org.jingcai.benchmarks.rules;

import org.jspecify.annotations.NullMarked;

/** Combines what the rules stated into an eligibility answer: exceptions, paths, the chain of statuses, dates. */
@NullMarked
package org.jingcai.internal.eligibility;

import org.jspecify.annotations.NullMarked;

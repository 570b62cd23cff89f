/**
 * The one way from rule text to a compiled policy: read a folder of rule files, check every line against the vocabulary,
 * compile. The build of the shipped rules goes through here as much as an analyst's folder at run time.
 */
@NullMarked
package org.jingcai.authoring;

import org.jspecify.annotations.NullMarked;

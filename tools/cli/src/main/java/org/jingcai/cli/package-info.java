/** The command line: parses what was typed, asks the engine, renders what it says. */
@NullMarked
package org.jingcai.cli;

import org.jspecify.annotations.NullMarked;

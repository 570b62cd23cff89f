package org.jingcai.cli;

import org.jingcai.Result;

/** How what became of a case is written; always one line. Thread-safe. */
interface AnswerFormat {

    /** What stands before the first case; empty where nothing does. */
    byte[] header();

    /**
     * The line of one case, its end included.
     *
     * @param line where the case starts in the input
     */
    byte[] line(Result result, long line);
}

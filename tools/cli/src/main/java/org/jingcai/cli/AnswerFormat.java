package org.jingcai.cli;

import java.io.ByteArrayOutputStream;
import org.jingcai.Result;

/** How what became of a case is written; always one line. Used by one thread. */
interface AnswerFormat {

    /** What stands before the first case; empty where nothing does. */
    byte[] header();

    /** @param line where the case starts in the input */
    void write(Result result, long line, ByteArrayOutputStream to);
}

package org.jingcai.text;

/** The languages an answer can be read in. Chinese is the default everywhere. */
public enum Language {
    ZH,
    EN
}

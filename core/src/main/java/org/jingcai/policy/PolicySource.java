package org.jingcai.policy;

/**
 * A compiled policy: where its manifest and its rule classes are found. Jars of rules register one through
 * {@link java.util.ServiceLoader}; the authoring tools make others at run time.
 */
public interface PolicySource {

    /** Name of the manifest as a resource of {@link #classLoader()}. */
    String manifest();

    /** The loader of manifest and rule classes. */
    ClassLoader classLoader();
}

package org.jingcai.authoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingcai.policy.PolicySource;
import org.jspecify.annotations.Nullable;

/** A policy compiled in memory: give it to the engine, or write it where a jar is made of it. Thread-safe. */
public final class CompiledPolicy implements PolicySource {

    private static final String SERVICES = "META-INF/services/org.jingcai.policy.PolicySource";

    private final String manifest;
    private final String provider;
    private final Map<String, byte[]> files;
    private final ClassLoader classLoader;

    CompiledPolicy(String manifest, String provider, Map<String, byte[]> files) {
        this.manifest = manifest;
        this.provider = provider;
        this.files = Map.copyOf(files);
        this.classLoader = new FilesLoader(this.files);
    }

    @Override
    public String manifest() {
        return manifest;
    }

    @Override
    public ClassLoader classLoader() {
        return classLoader;
    }

    /**
     * Writes manifest, classes and registration below a folder of classes, beside those of other editions.
     *
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Path services = folder.resolve(SERVICES);
        Set<String> providers = new TreeSet<>(Files.exists(services) ? Files.readAllLines(services) : List.of());
        providers.add(provider);
        Files.createDirectories(services.getParent());
        Files.writeString(services, String.join("\n", providers) + "\n");
    }

    /**
     * Takes back what earlier builds registered below a folder of classes: an edition may be gone.
     *
     * @throws IOException if the file cannot be deleted
     */
    static void unregister(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(SERVICES));
    }

    private static final class FilesLoader extends ClassLoader {

        private final Map<String, byte[]> files;

        FilesLoader(Map<String, byte[]> files) {
            super(CompiledPolicy.class.getClassLoader());
            this.files = files;
        }

        /** Its own rules first: a shipped policy of the same id has classes of the same names. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!files.containsKey(name.replace('.', '/') + ".class")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = files.get(name.replace('.', '/') + ".class");
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            byte[] content = files.get(name);
            return content == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(content);
        }
    }
}

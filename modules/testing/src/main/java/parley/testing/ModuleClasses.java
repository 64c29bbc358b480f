package parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Our classes on the class path: of every folder or library that has a {@code META-INF/beans.xml} and {@code parley/}. */
final class ModuleClasses {
    private static List<Class<?>> all;

    private ModuleClasses() {}

    static synchronized List<Class<?>> all() {
        if (all == null) {
            List<Class<?>> found = new ArrayList<>();
            try {
                for (URL mark : Collections.list(loader().getResources("META-INF/beans.xml"))) {
                    found.addAll(under(mark.toURI()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
            all = List.copyOf(found);
        }
        return all;
    }

    static boolean carries(Class<?> type, List<Class<? extends Annotation>> any) {
        return any.stream().anyMatch(type::isAnnotationPresent);
    }

    private static List<Class<?>> under(URI mark) throws IOException {
        if (mark.getScheme().equals("file")) {
            return in(Path.of(mark).getParent().getParent());
        }
        URI library = URI.create(mark.toString().substring(0, mark.toString().indexOf('!')));
        try {
            return in(FileSystems.getFileSystem(library).getPath("/"));
        } catch (FileSystemNotFoundException e) {
            try (FileSystem files = FileSystems.newFileSystem(library, Map.of())) {
                return in(files.getPath("/"));
            }
        }
    }

    private static List<Class<?>> in(Path root) throws IOException {
        if (!Files.isDirectory(root.resolve("parley"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root.resolve("parley"))) {
            List<Class<?>> classes = new ArrayList<>();
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .forEach(name -> classes.add(load(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))));
            return classes;
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassLoader loader() {
        return ModuleClasses.class.getClassLoader();
    }
}

package parley.testing;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.lang.annotation.Annotation;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.postgresql.ds.PGSimpleDataSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The product's persistence unit over a test's database: the same provider, cache mode, properties and session listener,
 * read from the WAR's own descriptor, and the entities of the modules on the class path. Not woven: what is lazy in the
 * container may be read at once here.
 */
final class PersistenceUnit implements PersistenceUnitInfo {
    private static final String DESCRIPTOR = "modules/app/src/main/resources/META-INF/persistence.xml";

    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private final PGSimpleDataSource source = new BegunDataSource();
    private final Document descriptor = descriptor();

    /** A connection of the container's is in the transaction already when the session listener gets it. */
    private static final class BegunDataSource extends PGSimpleDataSource {
        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            Connection connection = super.getConnection(user, password);
            connection.setAutoCommit(false);
            return connection;
        }
    }

    private PersistenceUnit(TestDatabase database) {
        source.setURL(database.url());
        source.setUser(TestDatabase.APPLICATION);
        source.setPassword("app");
    }

    static EntityManagerFactory over(TestDatabase database) {
        return new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new PersistenceUnit(database),
                        Map.of("eclipselink.session-name", database.name(), "eclipselink.weaving", "false"));
    }

    private static Document descriptor() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Clone.file(DESCRIPTOR).toFile());
        } catch (java.io.IOException | org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Properties getProperties() {
        Properties properties = new Properties();
        NodeList nodes = descriptor.getElementsByTagName("property");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element property = (Element) nodes.item(i);
            properties.setProperty(property.getAttribute("name"), property.getAttribute("value"));
        }
        return properties;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.valueOf(descriptor
                .getElementsByTagName("shared-cache-mode")
                .item(0)
                .getTextContent()
                .strip());
    }

    @Override
    public List<String> getManagedClassNames() {
        return ModuleClasses.all().stream()
                .filter(type -> ModuleClasses.carries(type, MAPPED))
                .map(Class::getName)
                .toList();
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return source;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public String getPersistenceUnitName() {
        return "parley";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        try {
            return Path.of("").toAbsolutePath().toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.AUTO;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return PersistenceUnit.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // No agent: classes stay as they were compiled.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return getClassLoader();
    }
}

package blog.galley.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class ImportSources implements PanacheRepositoryBase<ImportSource, String> {
}

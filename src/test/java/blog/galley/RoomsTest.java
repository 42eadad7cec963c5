package blog.galley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

@AnalyzeClasses(packages = "blog.galley", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule areFreeOfCycles = slices().matching("blog.galley.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule postKnowsNobodyWhoReadsIt = noClasses().that().resideInAPackage("..post..")
            .should().dependOnClassesThat().resideInAnyPackage("..editor..", "..tag..", "..search..", "..exchange..", "..news..", "..feed..", "..series..", "..author..");

    @ArchTest
    static final ArchRule roomsThatReadPostsMeetInThePage = slices().matching("blog.galley.(editor|tag|search|exchange|feed|series|author)..")
            .should().notDependOnEachOther();

    @ArchTest
    static final ArchRule webKnowsNoFeature = noClasses().that().resideInAPackage("..web..")
            .should().dependOnClassesThat(resideInAnyPackage("blog.galley..")
                    .and(not(resideInAnyPackage("blog.galley", "blog.galley.web..", "blog.galley.language.."))));

    @ArchTest
    static final ArchRule languageKnowsNoRoom = noClasses().that().resideInAPackage("..language..")
            .should().dependOnClassesThat(resideInAnyPackage("blog.galley..").and(not(resideInAPackage("blog.galley.language.."))));

    @ArchTest
    static final ArchRule markdownIsPure = classes().that().resideInAPackage("..markdown..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.commonmark..", "org.owasp..", "blog.galley.markdown.."));

    @ArchTest
    static final ArchRule mergeIsPure = classes().that().resideInAPackage("..merge..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.eclipse.jgit.diff..", "blog.galley.merge.."));

    @ArchTest
    static final ArchRule entitiesNeverSeeARequest = noClasses().that().areAnnotatedWith(Entity.class)
            .should().dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."));
}

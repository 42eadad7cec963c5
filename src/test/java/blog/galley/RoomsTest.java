package blog.galley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.Entity;

@AnalyzeClasses(packages = "blog.galley", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    /** From the ground up. A room uses those of the floors below it, and no neighbour. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("text"),
            Set.of("language", "database", "markdown", "merge", "media", "news", "site", "card"),
            Set.of("web", "address"),
            Set.of("account", "tag"),
            Set.of("post"),
            Set.of("listing"),
            Set.of("series", "author"),
            Set.of("article"),
            Set.of("search", "feed", "editor", "exchange"));

    /** What those outside may use of a room that has rooms within. Of any other such room, only what stands in the room itself. */
    private static final Map<String, Set<String>> DOORS = Map.of(
            "markdown", Set.of("markdown.patch.Patch", "markdown.rawhtml.Links", "markdown.rawhtml.Removal", "markdown.chunk.LinkLocation",
                    "markdown.chunk.LocatedHeading", "markdown.chunk.Reading"),
            "account", Set.of("account.signin.CurrentAccount"),
            "web",
            Set.of("web.body.FilesForm", "web.body.Form", "web.body.FormErrors", "web.body.SmallForm", "web.cache.ConditionalGet",
                    "web.cache.NoStore",
                    "web.proxy.IpNetwork"));

    /** The folders of the editor's scripts, from the ground up. */
    private static final List<Set<String>> SCRIPTS = List.of(Set.of("base", "text"), Set.of("paste", "form"), Set.of("source"),
            Set.of("saving", "preview"),
            Set.of("copies"), Set.of("uploads"), Set.of("others", "page", "pictures"));

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TYPE = Pattern.compile("blog\\.galley\\.([a-z]+)[.\\w]*\\.[A-Z]");
    private static final Pattern BEAN = Pattern.compile("inject:(\\w+)");
    private static final Pattern PART = Pattern.compile("\\{#(?:include )?([\\w/-]+)");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '(\\.[^']+)'");

    @ArchTest
    static final ArchRule areFreeOfCycles = slices().matching("blog.galley.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule lookDownOnly = classes().that(areInARoom()).should(new ArchCondition<>("use only rooms of lower floors") {
        @Override
        public void check(JavaClass user, ConditionEvents events) {
            used(user).filter(used -> !mayUse(room(user), room(used)))
                    .forEach(used -> events.add(SimpleConditionEvent.violated(user, user.getName() + " uses " + used.getName())));
        }
    });

    @ArchTest
    static final ArchRule areEnteredByTheirDoors = classes().that(areInARoom())
            .should(new ArchCondition<>("use of other rooms what their doors show") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    used(user).filter(used -> !room(used).equals(room(user)) && !isAtTheDoor(used))
                            .forEach(used -> events.add(SimpleConditionEvent.violated(user, user.getName() + " uses " + used.getName())));
                }
            });

    @ArchTest
    static final ArchRule theGroundStandsByItself = classes().that().resideInAnyPackage("..markdown..", "..merge..", "..text..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.commonmark..", "org.owasp..", "org.eclipse.jgit.diff..",
                    "blog.galley.markdown..", "blog.galley.merge..", "blog.galley.text.."));

    @ArchTest
    static final ArchRule theRootKnowsTheGroundAlone = noClasses().that().resideInAPackage("blog.galley")
            .should().dependOnClassesThat(resideInAPackage("blog.galley..")
                    .and(describe("are above", used -> !room(used).isEmpty() && floor(FLOORS, room(used)) > 1)));

    @ArchTest
    static final ArchRule entitiesNeverSeeARequest = noClasses().that().areAnnotatedWith(Entity.class)
            .should().dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."));

    /** A template shows what its room and those below know, whoever's components it is made of. */
    @ArchTest
    static void templatesLookDownOnly(JavaClasses all) throws IOException {
        var beans = all.stream().filter(type -> type.isAnnotatedWith(Named.class))
                .collect(Collectors.toMap(type -> type.getAnnotationOfType(Named.class).value(), RoomsTest::room));
        var wrong = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var room = TEMPLATES.relativize(file).getName(0).toString();
                if (!Set.of("tags", "layout").contains(room)) {
                    shown(file, beans, new TreeSet<>()).stream().filter(used -> !used.isEmpty() && !mayUse(room, used))
                            .forEach(used -> wrong.add(TEMPLATES.relativize(file) + " shows what is of " + used));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ArchTest
    static void scriptsLookDownOnly(JavaClasses all) throws IOException {
        var editor = Path.of("src/main/resources/web/editor");
        var wrong = new TreeSet<String>();
        try (var files = Files.walk(editor)) {
            for (var file : (Iterable<Path>) files
                    .filter(path -> path.toString().endsWith(".js") && !path.getParent().equals(editor))::iterator) {
                IMPORT.matcher(Files.readString(file)).results()
                        .map(found -> editor.relativize(file.getParent().resolve(found.group(1)).normalize()))
                        .filter(used -> !used.startsWith("..") && !mayUse(SCRIPTS, folder(editor.relativize(file)), folder(used)))
                        .forEach(used -> wrong.add(editor.relativize(file) + " imports " + used));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String folder(Path script) {
        return script.getName(0).toString();
    }

    /** The rooms of the types and beans of a template, and of all that it includes. */
    private static Set<String> shown(Path template, Map<String, String> beans, Set<Path> seen) throws IOException {
        var rooms = new TreeSet<String>();
        if (!seen.add(template)) {
            return rooms;
        }
        var text = Files.readString(template);
        TYPE.matcher(text).results().forEach(type -> rooms.add(type.group(1)));
        BEAN.matcher(text).results().map(bean -> beans.get(bean.group(1))).filter(room -> room != null).forEach(rooms::add);
        for (var part : PART.matcher(text).results().map(found -> found.group(1)).toList()) {
            for (var candidate : List.of(TEMPLATES.resolve(part + ".html"), TEMPLATES.resolve("tags/" + part + ".html"))) {
                if (Files.exists(candidate)) {
                    rooms.addAll(shown(candidate, beans, seen));
                }
            }
        }
        return rooms;
    }

    private static DescribedPredicate<JavaClass> areInARoom() {
        return describe("are in a room", type -> !room(type).isEmpty());
    }

    private static Stream<JavaClass> used(JavaClass user) {
        Predicate<JavaClass> ours = used -> used.getPackageName().startsWith("blog.galley.");
        return user.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(ours).distinct();
    }

    private static boolean mayUse(String room, String used) {
        return mayUse(FLOORS, room, used);
    }

    private static boolean mayUse(List<Set<String>> floors, String room, String used) {
        return room.equals(used) || floor(floors, used) < floor(floors, room);
    }

    private static int floor(List<Set<String>> floors, String room) {
        for (int i = 0; i < floors.size(); i++) {
            if (floors.get(i).contains(room)) {
                return i;
            }
        }
        throw new AssertionError("On which floor is " + room + "?");
    }

    /** The name of the outermost package that a type is in; empty for the root. */
    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^blog\\.galley\\.?", "").replaceFirst("\\..*", "");
    }

    private static boolean isAtTheDoor(JavaClass type) {
        var name = type.getName().replaceFirst("^blog\\.galley\\.", "").replaceFirst("\\$.*", "");
        return type.getPackageName().equals("blog.galley." + room(type)) || DOORS.getOrDefault(room(type), Set.of()).contains(name);
    }
}

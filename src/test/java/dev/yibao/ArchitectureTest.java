package dev.yibao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows of the house: which package may import which. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.yibao");

  /** What each package may import of the others; whatever is not named here it may not. */
  private static final Map<String, List<String>> MAY_IMPORT = mayImport();

  private static Map<String, List<String>> mayImport() {
    Map<String, List<String>> may = new LinkedHashMap<>();
    may.put("diagnostic", List.of());
    may.put("model", List.of("diagnostic"));
    may.put("text", List.of("diagnostic", "model"));
    may.put("loader", List.of("diagnostic", "model", "text"));
    may.put("packed", List.of("diagnostic", "model"));
    may.put("engine", List.of("diagnostic", "model"));
    may.put("lint", List.of("diagnostic", "model", "engine", "text"));
    may.put("graph", List.of("diagnostic", "model", "engine", "text"));
    may.put("diff", List.of("diagnostic", "model", "engine", "text"));
    may.put("render", List.of("diagnostic", "model", "engine", "text"));
    may.put("batch", List.of("diagnostic", "model", "engine", "text", "render"));
    may.put("terminal", List.of("diagnostic", "model", "engine", "text", "render"));
    return may;
  }

  @Test
  void packagesImportOnlyWhatLiesBelowThem() {
    for (Map.Entry<String, List<String>> entry : MAY_IMPORT.entrySet()) {
      List<String> forbidden = new ArrayList<>(MAY_IMPORT.keySet());
      forbidden.add("cli");
      forbidden.removeAll(entry.getValue());
      forbidden.remove(entry.getKey());
      String[] packages =
          forbidden.stream().map(name -> "dev.yibao." + name + "..").toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("dev.yibao." + entry.getKey())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(one -> packages.add(one.getPackageName()));
    Path sources = Path.of("src/main/java");
    packages.removeIf(
        name -> Files.exists(sources.resolve(name.replace('.', '/')).resolve("package-info.java")));
    assertEquals(Set.of(), packages);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("dev.yibao.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void aLibraryIsUsedInOnePackageAlone() {
    onlyIn("org.jline..", "terminal");
    onlyIn("picocli..", "cli.arguments");
    onlyIn("tools.jackson.dataformat..", "loader");
    onlyIn("org.snakeyaml..", "loader");
    onlyIn("tools.jackson..", "loader", "render", "batch", "cli");
    onlyIn("org.eclipse.elk..", "graph");
    onlyIn("de.siegmar.fastcsv..", "batch");
  }

  @Test
  void picocliIsKnownToTwoClasses() {
    noClasses()
        .that()
        .doNotHaveSimpleName("PicocliParser")
        .and()
        .doNotHaveSimpleName("UsageMessage")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void classesKnowEachOtherInPairsAtMost() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(one -> packages.add(one.getPackageName()));
    assertTrue(packages.contains("dev.yibao.cli"));
    for (String name : packages) {
      Map<String, Set<String>> reach = reach(name);
      for (String one : reach.keySet()) {
        Set<String> circle = new TreeSet<>(reach.get(one));
        circle.removeIf(other -> !reach.get(other).contains(one));
        assertTrue(circle.size() <= 2, () -> name + ": " + circle);
      }
    }
  }

  /** The classes of a package that each of them needs, itself or by others; nested ones apart. */
  private static Map<String, Set<String>> reach(String packageName) {
    Map<String, Set<String>> needs = new TreeMap<>();
    for (JavaClass from : CLASSES) {
      if (from.getPackageName().equals(packageName)) {
        Set<String> direct = needs.computeIfAbsent(outermost(from), any -> new TreeSet<>());
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getPackageName().equals(packageName)) {
            direct.add(outermost(target));
          }
        }
      }
    }
    for (String through : needs.keySet()) {
      for (Set<String> direct : needs.values()) {
        if (direct.contains(through)) {
          direct.addAll(needs.get(through));
        }
      }
    }
    return needs;
  }

  private static String outermost(JavaClass nested) {
    String name = nested.getName();
    return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
  }

  private static void onlyIn(String library, String... packages) {
    String[] allowed = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      allowed[i] = "dev.yibao." + packages[i];
    }
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void theStandardStreamsAreTouchedInOnePlace() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Streams")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(CLASSES);
  }
}

package fsdestination;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Finds circles of classes, also within a package; classes within a class belong to it. */
public final class ClassCycles implements SliceAssignment {
  private final String root;
  private final String exception;

  private ClassCycles(String root, String exception) {
    this.root = root;
    this.exception = exception;
  }

  /**
   * That no class of a package, or of those in it, needs itself by way of others.
   *
   * @param root a package
   * @param exception a package in it whose classes may
   */
  public static ArchRule none(String root, String exception) {
    return SlicesRuleDefinition.slices()
        .assignedFrom(new ClassCycles(root, exception))
        .should()
        .beFreeOfCycles();
  }

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass found) {
    JavaClass outer = found;
    while (outer.getEnclosingClass().isPresent()) outer = outer.getEnclosingClass().get();
    String name = outer.getPackageName() + ".";
    boolean isOurs = name.startsWith(root + ".") && !name.startsWith(exception + ".");
    return isOurs ? SliceIdentifier.of(outer.getName()) : SliceIdentifier.ignore();
  }

  @Override
  public String getDescription() {
    return "each class of " + root + " by itself";
  }
}

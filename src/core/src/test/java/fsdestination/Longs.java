package fsdestination;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.stream.Stream;

/** Finds the type {@code long}, which JavaScript does not have. */
final class Longs {
  private Longs() {}

  /** Whether the field, method or constructor has a long in its type, or uses one that has. */
  static boolean areUsedBy(JavaMember member) {
    return types(member).anyMatch(type -> type.isEquivalentTo(long.class));
  }

  private static Stream<JavaClass> types(JavaMember member) {
    if (member instanceof JavaField field) return Stream.of(field.getRawType());
    var unit = (JavaCodeUnit) member;
    var accessed = unit.getAccessesFromSelf().stream().flatMap(Longs::types);
    return Stream.concat(unit.getAllInvolvedRawTypes().stream(), accessed);
  }

  private static Stream<JavaClass> types(JavaAccess<?> access) {
    if (access.getTarget() instanceof FieldAccessTarget field) return Stream.of(field.getRawType());
    var called = (CodeUnitAccessTarget) access.getTarget();
    return Stream.concat(
        called.getRawParameterTypes().stream(), Stream.of(called.getRawReturnType()));
  }
}

package fsdestination.connect;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Resolves {@link Sinks}. All test classes of a JVM have the same ones, because a broker takes many
 * seconds to start; JUnit closes them after the last class.
 */
final class BrokerExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(BrokerExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Sinks.class;
  }

  @Override
  public Sinks resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // Not of the root context, of which Maven may have one for each class.
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .computeIfAbsent(Sinks.class, key -> start(), Sinks.class);
  }

  private static Sinks start() {
    try {
      return Sinks.start();
    } catch (Exception e) {
      throw new ParameterResolutionException("the broker did not start", e);
    }
  }
}

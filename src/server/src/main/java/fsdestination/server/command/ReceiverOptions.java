package fsdestination.server.command;

import fsdestination.Nullable;
import fsdestination.server.log.LogFormat;
import fsdestination.server.receiver.ReceiverSetting;
import fsdestination.server.receiver.ReceiverSettings;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option of {@code serve} for each {@link ReceiverSetting}. Its value is that of the command
 * line, else of the environment, else of the settings file, else the default.
 */
final class ReceiverOptions {
  private final CommandSpec serve;
  private final Map<String, String> environment;
  private final Map<?, ?> file;

  private ReceiverOptions(CommandSpec serve, Map<String, String> environment, Map<?, ?> file) {
    this.serve = serve;
    this.environment = environment;
    this.file = file;
  }

  /** Adds the options, and where picocli finds their defaults. */
  static final class Model implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec serve) {
      for (ReceiverSetting each : ReceiverSetting.values()) serve.addOption(option(each));
      return serve.defaultValueProvider(argument -> given(serve, argument));
    }

    private static OptionSpec option(ReceiverSetting setting) {
      return OptionSpec.builder(setting.option())
          .type(String.class)
          .paramLabel(setting.label())
          .defaultValue(setting.defaultValue())
          .description(setting.description(), "(" + origins(setting) + ")")
          .build();
    }

    private static String origins(ReceiverSetting setting) {
      boolean isOff = setting.defaultValue().isEmpty();
      return setting.variable() + (isOff ? "" : ", default: " + setting.defaultValue());
    }

    /** Called after the command line was read, so that {@code --settings} is known. */
    private static @Nullable String given(CommandSpec serve, ArgSpec argument) {
      for (ReceiverSetting each : ReceiverSetting.values()) {
        if (argument == serve.findOption(each.option())) return given(serve, each);
      }
      return null;
    }

    private static @Nullable String given(CommandSpec serve, ReceiverSetting setting) {
      try {
        Object given = of(serve).given(setting);
        return given == null ? null : given.toString();
      } catch (UsageException | IOException e) {
        // The command reports it; help needs no settings file.
        return null;
      }
    }
  }

  /**
   * @throws UsageException if the settings file is invalid
   * @throws IOException if it cannot be read
   */
  static ReceiverOptions of(CommandSpec serve) throws IOException {
    var program = (FullStoryCloud) serve.root().userObject();
    var command = (ServeCommand) serve.userObject();
    Object file = command.settings().values().getOrDefault("serve", Map.of());
    if (!(file instanceof Map<?, ?> members)) {
      throw new UsageException("serve, in the settings, must be an object");
    }
    return new ReceiverOptions(serve, program.environment(), members);
  }

  /** The value of the environment, else of the file, else null. */
  private @Nullable Object given(ReceiverSetting setting) {
    return hasVariable(setting) ? environment.get(setting.variable()) : file.get(setting.key());
  }

  /**
   * The settings, each read once.
   *
   * @throws UsageException if one is unknown or invalid; the message names it
   */
  ReceiverSettings settings() {
    checkNames();
    for (ReceiverSetting each : ReceiverSetting.values()) check(each);
    try {
      return ReceiverSettings.of(this::value);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** How the log is written; after {@link #settings} has checked it. */
  LogFormat logFormat() {
    return LogFormat.valueOf(value(ReceiverSetting.LOG_FORMAT).strip().toUpperCase(Locale.ROOT));
  }

  private String value(ReceiverSetting setting) {
    return serve.findOption(setting.option()).getValue();
  }

  private void checkNames() {
    checkNames("setting", "serve.", file.keySet(), ReceiverSetting::key);
    List<String> variables =
        environment.keySet().stream().filter(ReceiverSetting::isVariable).sorted().toList();
    checkNames("variable", "", variables, ReceiverSetting::variable);
  }

  private static void checkNames(
      String type, String prefix, Collection<?> found, Function<ReceiverSetting, String> name) {
    List<String> known = Arrays.stream(ReceiverSetting.values()).map(name).toList();
    for (Object each : found) {
      if (known.contains(each)) continue;
      throw new UsageException(
          "Unknown %s %s%s; known %ss: %s. Secrets belong in the environment."
              .formatted(type, prefix, each, type, String.join(", ", known)));
    }
  }

  private void check(ReceiverSetting setting) {
    boolean isOption = serve.commandLine().getParseResult().hasMatchedOption(setting.option());
    Object given = isOption ? value(setting) : given(setting);
    if (given == null || setting.isValid(given)) return;
    String name = isOption ? setting.option() : source(setting);
    throw new UsageException("%s must be %s, got %s".formatted(name, setting.expected(), given));
  }

  private String source(ReceiverSetting setting) {
    return hasVariable(setting) ? setting.variable() : "serve." + setting.key();
  }

  private boolean hasVariable(ReceiverSetting setting) {
    return !environment.getOrDefault(setting.variable(), "").isBlank();
  }
}

package org.finopshub.benchmarks.scale;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code benchmarks/scale}: a whole hub under a growing history. */
@Command(
    name = "scale",
    description =
        "Fills a running group hub with drops of 150,000 rows and measures import, refresh, disk and"
            + " answers at a tenth, at half and at all of the facts, in the end also while drops"
            + " arrive. Of 100M or more, the same with the first 50 million, and again in the end.",
    mixinStandardHelpOptions = true)
final class ScaleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--rows",
      defaultValue = "50M",
      converter = Rows.class,
      description = "Facts in the end, for example 5M; default: ${DEFAULT-VALUE}.")
  private long rows;

  @Option(names = "--seed", defaultValue = "1", description = "What the data follows from.")
  private long seed;

  @Option(
      names = "--directory",
      description = "Where data and results go; default: benchmarks/target/scale.")
  private Path directory;

  @Option(
      names = "--publish",
      description = "Put table and plot into README.md and docs/performance.md.")
  private boolean publish;

  @Option(names = "--root", hidden = true, defaultValue = ".")
  private Path root;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ScaleCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    var place = (directory == null ? root.resolve("benchmarks/target/scale") : directory);
    var data = Files.createDirectories(place.toAbsolutePath().normalize()).resolve("data");
    FileSystemUtils.deleteRecursively(data);
    Files.createDirectories(data);
    var progress = new Progress(spec.commandLine().getOut());
    var result = ScaleRun.of(data, rows, seed, progress);
    FileSystemUtils.deleteRecursively(data);
    keep(place, result);
    if (publish) {
      new Publication(root).publish(result);
    }
    progress.tell("%n%s%n%s", ScaleTable.bySize(result), ScaleTable.byQuestion(result));
    return 0;
  }

  private static void keep(Path place, ScaleResult result) throws Exception {
    JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(place.resolve("scale.json").toFile(), result);
    Files.writeString(
        place.resolve("scale.md"),
        ScaleTable.bySize(result) + "\n" + ScaleTable.byQuestion(result));
    Files.writeString(place.resolve("scale.svg"), new ScalePlot(result).svg());
  }

  /** Understands 50M and 500K. */
  private static final class Rows implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      try {
        return switch (text.charAt(text.length() - 1)) {
          case 'M' -> number(text) * 1_000_000;
          case 'K' -> number(text) * 1_000;
          default -> Long.parseLong(text);
        };
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new TypeConversionException("'%s' is no number of rows such as 5M".formatted(text));
      }
    }

    private static long number(String text) {
      return Long.parseLong(text.substring(0, text.length() - 1));
    }
  }
}

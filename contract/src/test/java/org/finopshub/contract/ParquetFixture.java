package org.finopshub.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Type;
import org.finopshub.contract.charge.Charge;

/** Parquet files as other programs write them: one row, with {@code billed_cost} in some type. */
public final class ParquetFixture {
  private ParquetFixture() {}

  /**
   * @param shape what is special about the file's columns
   * @param billedCost the one row's billed cost, or null
   */
  public static byte[] row(String shape, String billedCost) {
    return write(schema(shape), List.of(billedCost == null ? "" : billedCost), "app-00000");
  }

  /** Rows whose text decompresses to far more than the file has. */
  public static byte[] bomb(int rows, String application) {
    var costs = new ArrayList<String>();
    for (int i = 0; i < rows; i++) {
      costs.add("1");
    }
    return write(schema("DECIMAL_AS_TEXT"), costs, application);
  }

  private static MessageType schema(String shape) {
    var fields = new ArrayList<String>();
    for (var column : Charge.COLUMNS) {
      fields.add(
          switch (column) {
            case "period_month" -> "required int32 period_month (DATE);";
            case "billed_cost" -> billedCost(shape);
            default -> "required binary %s (STRING);".formatted(column);
          });
    }
    switch (shape) {
      case "MISSING" -> fields.remove(fields.size() - 1);
      case "EXTRA" -> fields.add("required binary tags (STRING);");
      case "REORDERED" -> fields.add(0, fields.remove(2));
      default -> {}
    }
    return MessageTypeParser.parseMessageType("message charge {" + String.join("", fields) + "}");
  }

  private static String billedCost(String shape) {
    return switch (shape) {
      case "DOUBLE" -> "required double billed_cost;";
      case "UNSIGNED" -> "required int64 billed_cost (INTEGER(64,false));";
      case "DECIMAL_38_0" -> "required binary billed_cost (DECIMAL(38,0));";
      case "OPTIONAL" -> "optional binary billed_cost (STRING);";
      case "NESTED" -> "required group billed_cost { required binary value (STRING); }";
      default -> "required binary billed_cost (STRING);";
    };
  }

  private static byte[] write(MessageType schema, List<String> costs, String application) {
    var bytes = new ByteArrayOutputStream();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new MemoryFile(bytes))
            .withType(schema)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withDictionaryEncoding(costs.size() == 1)
            .build()) {
      for (var cost : costs) {
        writer.write(row(schema, cost, application));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static Group row(MessageType schema, String cost, String application) {
    var charge = new SampleCharges.Edit(SampleCharges.one()).application(application).charge();
    var group = new SimpleGroup(schema);
    for (Type field : schema.getFields()) {
      switch (field.getName()) {
        case "entity_id" -> group.add("entity_id", charge.entityId());
        case "period_month" ->
            group.add("period_month", (int) LocalDate.of(2026, 5, 1).toEpochDay());
        case "application_id" -> group.add("application_id", charge.applicationId());
        case "domain_id" -> group.add("domain_id", charge.domainId());
        case "product_id" -> group.add("product_id", charge.productId());
        case "allocation" -> group.add("allocation", charge.allocation().code());
        case "charge_category" -> group.add("charge_category", charge.chargeCategory().code());
        case "consumed_quantity" -> group.add("consumed_quantity", "0.001");
        case "consumed_unit" -> group.add("consumed_unit", charge.consumedUnit());
        case "billed_cost" -> addCost(group, field, cost);
        case "effective_cost" -> group.add("effective_cost", "0");
        case "billing_currency" -> group.add("billing_currency", charge.billingCurrency());
        case "pricing_view" -> group.add("pricing_view", charge.pricingView());
        case "run_id" -> group.add("run_id", charge.runId().toString());
        default -> group.add(field.getName(), "");
      }
    }
    return group;
  }

  private static void addCost(Group group, Type field, String cost) {
    if (!field.isPrimitive()) {
      group.addGroup("billed_cost").add("value", cost);
      return;
    }
    switch (field.asPrimitiveType().getPrimitiveTypeName()) {
      case DOUBLE -> group.add("billed_cost", Double.parseDouble(cost));
      case INT64 -> group.add("billed_cost", Long.parseLong(cost));
      default -> {
        if (String.valueOf(field.getLogicalTypeAnnotation()).startsWith("DECIMAL")) {
          var unscaled = new BigDecimal(cost).unscaledValue().toByteArray();
          group.add("billed_cost", Binary.fromConstantByteArray(unscaled));
        } else if (!cost.isEmpty()) {
          group.add("billed_cost", cost);
        }
      }
    }
  }

  private record MemoryFile(ByteArrayOutputStream bytes) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new PositionOutputStream() {
        @Override
        public long getPos() {
          return bytes.size();
        }

        @Override
        public void write(int b) {
          bytes.write(b);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
          bytes.write(buffer, offset, length);
        }
      };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}

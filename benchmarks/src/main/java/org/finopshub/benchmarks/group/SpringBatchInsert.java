package org.finopshub.benchmarks.group;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Way;
import org.finopshub.contract.charge.Charge;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.JobParameters;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobLauncher;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.item.file.transform.FieldSet;
import org.springframework.core.io.PathResource;
import org.springframework.transaction.PlatformTransactionManager;

/** A chunk-oriented step of Spring Batch: a file reader, a JDBC writer, a commit per chunk. */
final class SpringBatchInsert implements Way {
  private final RowImport slice;

  SpringBatchInsert(RowImport slice) {
    this.slice = slice;
  }

  @Override
  public Sample run() throws Exception {
    return slice.run(this::insert);
  }

  private void insert() throws Exception {
    var repository = new ResourcelessJobRepository();
    var job = new JobBuilder("load-slice", repository).start(step(repository)).build();
    var execution = launcher(repository).run(job, new JobParameters());
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw new IllegalStateException(execution.getAllFailureExceptions().toString());
    }
  }

  private Step step(JobRepository repository) {
    var hub = slice.ledger().hub();
    var reader =
        new FlatFileItemReaderBuilder<Map<String, String>>()
            .name("charges")
            .resource(new PathResource(slice.csv()))
            .linesToSkip(1)
            .delimited()
            .names(Charge.COLUMNS.toArray(String[]::new))
            .fieldSetMapper(SpringBatchInsert::fields)
            .build();
    var writer =
        new JdbcBatchItemWriterBuilder<Map<String, String>>()
            .dataSource(hub.getBean(DataSource.class))
            .sql(RowImport.insertion().replace(":#", ":"))
            .build();
    writer.afterPropertiesSet();
    return new StepBuilder("load-charges", repository)
        .<Map<String, String>, Map<String, String>>chunk(
            RowImport.BATCH, hub.getBean(PlatformTransactionManager.class))
        .reader(reader)
        .writer(writer)
        .build();
  }

  private static JobLauncher launcher(JobRepository repository) throws Exception {
    var launcher = new TaskExecutorJobLauncher();
    launcher.setJobRepository(repository);
    launcher.afterPropertiesSet();
    return launcher;
  }

  private static Map<String, String> fields(FieldSet line) {
    var fields = new HashMap<String, String>();
    line.getProperties().forEach((name, value) -> fields.put((String) name, (String) value));
    return fields;
  }
}

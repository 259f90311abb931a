package org.finopshub.portal.revalidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

class WrittenAnswersTest {
  private static final List<Map<String, Object>> ANSWER =
      List.of(
          Map.of("cost", new BigDecimal("12345678901234567890.123456789012345678")),
          Map.of("note", "«é» \"\\\n"));

  private final ObjectMapper json = new ObjectMapper();
  private final WrittenAnswers written = new WrittenAnswers(json, new AnswerSettings(3));

  @Test
  void aTextIsWhatItsAnswerWouldBeWrittenAs() throws Exception {
    var text = toWrite(ANSWER);

    assertThat(text).isNotSameAs(ANSWER);
    assertThat(json.writeValueAsBytes(text)).isEqualTo(json.writeValueAsBytes(ANSWER));
  }

  @Test
  void anAnswerHasOneText() {
    assertThat(toWrite(ANSWER)).isSameAs(toWrite(ANSWER));
    assertThat(toWrite(List.copyOf(List.of(ANSWER.get(0))))).isNotEqualTo(toWrite(ANSWER));
  }

  @Test
  void whatIsTooLargeToBeKeptIsWrittenAsItGoes() {
    var large = List.of(1, 2, 3);

    assertThat(toWrite(large)).isSameAs(large);
  }

  @Test
  void whatIsNeverKeptStaysAsItIs() {
    var problem = ProblemDetail.forStatus(404);

    assertThat(toWrite(problem)).isSameAs(problem);
    assertThat(toWrite(null)).isNull();
  }

  private Object toWrite(Object body) {
    return written.beforeBodyWrite(
        body,
        null,
        MediaType.APPLICATION_JSON,
        MappingJackson2HttpMessageConverter.class,
        null,
        null);
  }
}

package org.finopshub.routes.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests, held against the schemas Kubernetes publishes. */
class KubernetesManifestsTest {
  private static final Map<String, Schema> SCHEMAS =
      Map.of(
          "Namespace", V1Namespace::validateJsonElement,
          "ConfigMap", V1ConfigMap::validateJsonElement,
          "Deployment", V1Deployment::validateJsonElement,
          "PersistentVolumeClaim", V1PersistentVolumeClaim::validateJsonElement,
          "Service", V1Service::validateJsonElement,
          "PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
          "NetworkPolicy", V1NetworkPolicy::validateJsonElement);

  @ParameterizedTest
  @ValueSource(strings = {"docker/kubernetes/group.yaml", "docker/kubernetes/local.yaml"})
  void everyObjectKeepsItsSchema(String file) throws Exception {
    for (JsonNode manifest : DeployedFiles.documents(file)) {
      SCHEMAS
          .get(manifest.path("kind").asText())
          .validate(JsonParser.parseString(manifest.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docker/kubernetes/group.yaml", "docker/kubernetes/local.yaml"})
  void aHubRunsTwiceAndAsNobodySpecial(String file) throws Exception {
    var spec = deployment(file).path("spec");
    var pod = spec.path("template").path("spec");
    var hub = pod.path("containers").get(0);

    assertThat(spec.path("replicas").asInt()).isEqualTo(2);
    assertThat(pod.path("securityContext").path("runAsNonRoot").asBoolean()).isTrue();
    assertThat(hub.path("securityContext").path("readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(hub.path("image").asText()).endsWith("/finops-hub:0.1.0");
    assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe"))
        .allSatisfy(
            probe ->
                assertThat(hub.path(probe).path("httpGet").path("port").asText())
                    .isEqualTo("management"));
  }

  @Test
  void aWrongFieldIsFound() throws Exception {
    var manifest = deployment("docker/kubernetes/group.yaml").toString();
    var wrong = manifest.replace("\"replicas\"", "\"replica\"");

    assertThat(
            catchThrowable(() -> V1Deployment.validateJsonElement(JsonParser.parseString(wrong))))
        .hasMessageContaining("`replica`");
  }

  private static JsonNode deployment(String file) throws Exception {
    return DeployedFiles.documents(file).stream()
        .filter(manifest -> manifest.path("kind").asText().equals("Deployment"))
        .findFirst()
        .orElseThrow();
  }

  /** Refuses what its kind does not know. */
  private interface Schema {
    void validate(JsonElement manifest) throws Exception;
  }
}

package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.finopshub.portal.backstage.CostInsightsController;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the plugin finds this side. */
@RestController
@RequestMapping("/local/v1/backstage/cost-insights")
@Profile("local")
@Tag(name = "local")
final class LocalCostInsightsController extends CostInsightsController {
  LocalCostInsightsController(LocalCostInsights insights) {
    super(insights);
  }
}

package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.finopshub.portal.backstage.CostInsightsController;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the plugin finds this side. */
@RestController
@RequestMapping("/group/v1/backstage/cost-insights")
@Profile("group")
@Tag(name = "group")
final class GroupCostInsightsController extends CostInsightsController {
  GroupCostInsightsController(GroupCostInsights insights) {
    super(insights);
  }
}

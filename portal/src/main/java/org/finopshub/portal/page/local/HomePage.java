package org.finopshub.portal.page.local;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody lands who only typed the hub's name. */
@Controller
@Profile("local")
final class HomePage {

  @GetMapping({"/", "/local"})
  String home() {
    return "redirect:/local/overview";
  }
}

package org.finopshub.portal.page.group;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody lands who only typed the hub's name. */
@Controller
@Profile("group")
final class HomePage {

  @GetMapping("/")
  String home() {
    return "redirect:/group/overview";
  }
}

// On a phone the menu is wider than the page: show where one is.
document.querySelector(".side [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });

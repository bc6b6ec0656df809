import { Component } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { ComparisonComponent as Badge } from "./app/badge/comparison";
import { ComparisonComponent as Comparison } from "./app/comparison";

@Component({
  selector: "app-badge",
  imports: [Badge],
  template: "<app-comparison />",
})
class BadgePart {}

@Component({
  selector: "app-page",
  imports: [BadgePart, Comparison],
  template: "<app-comparison /> <app-badge />",
})
class Page {}

await bootstrapApplication(Page);

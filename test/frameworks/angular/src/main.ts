import { Component } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { ComparisonComponent } from "./app/comparison";
import { VerdictComponent } from "./app/verdict";

@Component({
  selector: "app-page",
  imports: [ComparisonComponent, VerdictComponent],
  template: "<app-comparison /> <app-verdict />",
})
class Page {}

await bootstrapApplication(Page);

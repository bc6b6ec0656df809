import { createRoot } from "react-dom/client";
import { Comparison as Badge } from "./components/badge/comparison";
import { Comparison } from "./components/comparison";

createRoot(document.querySelector("main")!).render(
  <>
    <Comparison />
    <Badge />
  </>,
);

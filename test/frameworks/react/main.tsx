import { createRoot } from "react-dom/client";
import { Comparison } from "./components/comparison";
import { Verdict } from "./components/verdict";

createRoot(document.querySelector("main")!).render(
  <>
    <Comparison />
    <Verdict />
  </>,
);

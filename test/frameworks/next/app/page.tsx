import { Comparison } from "../components/comparison";
import { Verdict } from "../components/verdict";

export default function Page() {
  return (
    <main>
      <Comparison />
      <Verdict />
    </main>
  );
}
